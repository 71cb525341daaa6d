package org.paymentassistant.domain.text;

import java.text.Normalizer;
import java.util.Optional;

/**
 * One line of free text without what a reader cannot see: control characters and line breaks become spaces, runs of
 * white space become one space, and characters that are invisible, change the direction of reading, or mean nothing
 * (format, private use, unassigned, lone surrogates) are dropped. The text is in NFC.
 */
public final class CleanLine {

    private CleanLine() {}

    /**
     * Cleans a text.
     *
     * @param text what was written; not null
     * @param longest the number of characters that the clean text may have
     * @return the clean text; empty if nothing is left or more than {@code longest} characters are
     */
    public static Optional<String> of(String text, int longest) {
        if (text.length() > longest * 4L) {
            return Optional.empty();
        }
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(clean, c));
        String line = clean.toString().strip();
        return line.isEmpty() || line.length() > longest ? Optional.empty() : Optional.of(line);
    }

    private static void append(StringBuilder clean, int codePoint) {
        if (isSpace(codePoint)) {
            if (clean.length() == 0 || clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        } else if (isVisible(codePoint)) {
            clean.appendCodePoint(codePoint);
        }
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint);
    }

    private static boolean isVisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.FORMAT
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && type != Character.SURROGATE;
    }
}
