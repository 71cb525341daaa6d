package org.paymentassistant.domain.payment;

import java.util.Objects;
import java.util.Optional;

/**
 * The id that a payment carries from the debtor to the creditor (ISO 20022). Ours, never taken from an invoice.
 * Immutable and thread-safe.
 *
 * @param value 1 to 35 characters of {@link CharacterSet#SEPA}, trimmed, with no {@code /} at either end and no
 *     {@code //} inside; not null
 */
public record EndToEndId(String value) {

    /** The longest id. */
    public static final int LONGEST = 35;

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public EndToEndId {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an end-to-end id");
        }
    }

    /**
     * An id.
     *
     * @param value the id; not null
     * @return the id
     * @throws IllegalArgumentException if it is not of that form
     */
    public static EndToEndId of(String value) {
        return new EndToEndId(value);
    }

    /**
     * An id, where the text is one.
     *
     * @param text what was written; not null
     * @return the id; empty if the text is not of that form
     */
    public static Optional<EndToEndId> parse(String text) {
        return Optional.of(text.strip()).filter(EndToEndId::isValid).map(EndToEndId::new);
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.equals(text.strip())
                && CharacterSet.SEPA.takesAll(text)
                && !text.startsWith("/")
                && !text.endsWith("/")
                && !text.contains("//");
    }
}
