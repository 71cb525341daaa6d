package org.paymentassistant.domain.payment;

import java.util.Objects;
import java.util.Optional;

/**
 * Text that every SEPA bank takes: in {@link CharacterSet#SEPA}, on one line, trimmed. Immutable and thread-safe.
 *
 * @param value at least one character; not null
 */
public record SepaText(String value) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is empty, not trimmed, or holds another character
     */
    public SepaText {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || !value.equals(value.strip()) || !CharacterSet.SEPA.takesAll(value)) {
            throw new IllegalArgumentException("not a text in the SEPA character set");
        }
    }

    /**
     * Writes any text in the SEPA set and cuts it, but never inside a number.
     *
     * @param text any text; not null
     * @param longest the number of characters that it may have
     * @return the text; empty if nothing of it can be written
     */
    public static Optional<SepaText> of(String text, int longest) {
        String cut = cut(CharacterSet.SEPA.transliterate(text), longest);
        return cut.isEmpty() ? Optional.empty() : Optional.of(new SepaText(cut));
    }

    /**
     * Cuts a text at its end, never inside a number: of a word that holds a digit, all is kept or nothing, and a word
     * reaches from space to space. {@code "Invoice 2026/0042"} cut to 15 is {@code "Invoice"}.
     *
     * @param text any text; not null
     * @param longest the number of characters that it may have
     * @return the text or its beginning, trimmed, perhaps empty; not null
     */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text.strip();
        }
        int start = text.lastIndexOf(' ', longest) + 1;
        int end = text.indexOf(' ', start);
        String word = text.substring(start, end < 0 ? text.length() : end);
        boolean wordIsCut = start < longest && start + word.length() > longest;
        boolean holdsDigit = word.chars().anyMatch(Character::isDigit);
        return text.substring(0, wordIsCut && holdsDigit ? start : longest).strip();
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
