package org.paymentassistant.adapter.extraction.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case, accents and punctuation, by which words of several languages are compared. */
public final class Plain {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}#]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private Plain() {}

    /** Letters and digits only, lower case: {@code N°} is {@code n}, {@code Fällig} is {@code fallig}. */
    public static String compact(String text) {
        String folded = folded(text);
        return folded.chars().allMatch(Plain::isPlain)
                ? folded
                : NO_LETTER_OR_DIGIT.matcher(folded).replaceAll("");
    }

    /** Words of letters and digits with one space between them. */
    public static String words(String text) {
        return NO_LETTER_OR_DIGIT.matcher(folded(text)).replaceAll(" ").strip();
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static String folded(String text) {
        return text.chars().allMatch(c -> c < 0x80) ? text.toLowerCase(Locale.ROOT) : foldedBeyondAscii(text);
    }

    private static String foldedBeyondAscii(String text) {
        String marked = text.replace("№", "n").replace("º", "").replace("°", "").replace("ª", "");
        String plain = ACCENT.matcher(Normalizer.normalize(marked, Normalizer.Form.NFKD))
                .replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae");
    }
}
