package org.paymentassistant.domain.text;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Identifiers as people and pages write them, brought to the form that machines compare: ASCII letters in upper case
 * and digits, nothing else.
 *
 * <p>Compatibility forms (full-width digits, ligatures) are resolved by NFKC. Look-alikes of other scripts are not:
 * a text that holds a Cyrillic letter or an Arabic digit has no compact form. Nor has one that holds a character which
 * changes the direction of reading, because a person would see another number than the machine.
 */
public final class CompactText {

    /** The longest text that is looked at; longer ones hold no identifier. */
    public static final int LONGEST_TEXT = 120;

    private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";
    private static final char MINUS_SIGN = '\u2212';

    private CompactText() {}

    /**
     * Removes white space, dashes and the given separators, and upper-cases the rest.
     *
     * @param text what was written; not null
     * @param separators further characters to drop; not null
     * @return upper-case ASCII letters and digits, possibly none; empty if the text is longer than
     *     {@link #LONGEST_TEXT} or holds any other character
     */
    public static Optional<String> of(String text, String separators) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder compact = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            if (isAsciiLetterOrDigit(character)) {
                compact.append(Character.toUpperCase(character));
            } else if (!isSeparator(character, separators)) {
                return Optional.empty();
            }
        }
        return Optional.of(compact.toString());
    }

    /** Whether the character is one of A–Z, a–z, 0–9. */
    public static boolean isAsciiLetterOrDigit(char character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }

    /** Whether the text is one or more of the digits 0–9 and nothing else. */
    public static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isSeparator(char character, String separators) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || character == MINUS_SIGN
                || INVISIBLE.indexOf(character) >= 0
                || separators.indexOf(character) >= 0;
    }
}
