package org.paymentassistant.application.risk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.paymentassistant.domain.text.LatinLetters;
import org.paymentassistant.domain.text.Resource;

/** Phrases of one kind in all languages, found in text whatever its case, accents, punctuation and line breaks. */
final class Wordings {

    private static final String NEGATED = "never";
    private static final int NEGATION_REACH = 12;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> phrases;
    private final List<String> negations;

    private Wordings(String kind) {
        this.phrases = entries(kind);
        this.negations = entries(NEGATED);
    }

    /** The phrases of a kind in {@code wordings.txt}. */
    static Wordings of(String kind) {
        return new Wordings(kind);
    }

    /** How a text uses the phrases. */
    enum Use {
        /** None is there. */
        ABSENT,
        /** Each is denied, as where a supplier warns of such announcements. */
        DENIED,
        /** One is there. */
        PRESENT
    }

    /** How a text uses the phrases. */
    Use in(String text) {
        String plain = " " + plain(text) + " ";
        Use use = Use.ABSENT;
        for (String phrase : phrases) {
            for (int at = plain.indexOf(phrase); at >= 0; at = plain.indexOf(phrase, at + 1)) {
                if (!isDenied(plain.substring(0, at))) {
                    return Use.PRESENT;
                }
                use = Use.DENIED;
            }
        }
        return use;
    }

    private boolean isDenied(String before) {
        List<String> words = List.of(before.strip().split(" ", -1));
        List<String> near = words.subList(Math.max(0, words.size() - NEGATION_REACH), words.size());
        return negations.stream().anyMatch(negation -> near.contains(negation.strip()));
    }

    static String plain(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(LatinLetters.unfold(letters).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static List<String> entries(String kind) {
        List<String> found = new ArrayList<>();
        for (String line : Resource.entries(Wordings.class, "wordings.txt")) {
            String[] parts = line.split("\\|", -1);
            if (parts[0].strip().equals(kind)) {
                found.add(" " + plain(parts[2]) + " ");
            }
        }
        return List.copyOf(found);
    }
}
