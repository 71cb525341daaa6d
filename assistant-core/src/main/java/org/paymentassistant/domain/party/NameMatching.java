package org.paymentassistant.domain.party;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.paymentassistant.domain.text.LatinLetters;

/** Compares names of parties. Bounded: names have at most 140 characters. */
final class NameMatching {

    static final double SIMILAR = 0.85;

    private static final Set<String> LEGAL_FORMS = Set.of(("sa sas sasu sarl eurl sci snc scop selarl scp gie ei eirl "
                    + "srl sprl bvba bv nv vof cv cvba asbl vzw gmbh mbh ag kg kgaa ohg ug gbr ev eg co cie company "
                    + "compagnie ltd limited plc llp lp llc inc incorporated corp corporation pty pte bhd sdn spa "
                    + "sapa ss sl slu sau slne lda ltda unipessoal oy oyj ab hb as asa ans aps is ivs ks doo dd jdoo "
                    + "sro spol oo spzoo kft zrt nyrt bt eood ood ad ead ou uab sia kk kabushiki gk pt ooo oao")
            .split(" ", -1));
    private static final Set<String> JOINERS =
            Set.of("and", "et", "und", "y", "e", "o", "i", "de", "z", "s", "sp", "ro");
    private static final Pattern DOTS = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L})|['’]|(?<=\\b\\p{L})/(?=\\p{L}\\b)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameMatching() {}

    static String normalised(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String letters = LatinLetters.unfold(DOTS.matcher(plain).replaceAll("")).toLowerCase(Locale.ROOT);
        String words = OTHER.matcher(letters).replaceAll(" ").strip();
        String core = String.join(" ", withoutLegalForm(words));
        return core.isEmpty() ? (words.isEmpty() ? name : words) : core;
    }

    static double likeness(String one, String other) {
        if (one.equals(other) || words(one).equals(words(other))) {
            return 1;
        }
        int longest = Math.max(one.length(), other.length());
        double byLetters = 1 - (double) distance(one, other) / longest;
        return Math.max(byLetters, byWords(words(one), words(other)));
    }

    private static List<String> withoutLegalForm(String words) {
        Deque<String> left = new ArrayDeque<>(List.of(words.split(" ", -1)));
        while (left.size() > 1 && LEGAL_FORMS.contains(left.getFirst())) {
            left.removeFirst();
        }
        while (left.size() > 1 && isTail(left.getLast())) {
            left.removeLast();
        }
        return List.copyOf(left);
    }

    private static boolean isTail(String word) {
        return LEGAL_FORMS.contains(word) || JOINERS.contains(word);
    }

    private static double byWords(Set<String> one, Set<String> other) {
        Set<String> common = new TreeSet<>(one);
        common.retainAll(other);
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return (double) letters(common) / Math.max(1, letters(all));
    }

    private static int letters(Set<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Arrays.asList(text.split(" ", -1)));
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
