package org.paymentassistant.domain.account;

import java.util.Locale;
import java.util.Optional;

/** A BIC (ISO 9362) of 8 or 11 characters. Immutable. */
public record Bic(String value) {

    public Bic {
        if (!value.matches("[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?")) {
            throw new IllegalArgumentException("not a BIC");
        }
    }

    /** The BIC of a text, empty where it is none. */
    public static Optional<Bic> parse(String text) {
        String compact = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new Bic(compact));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
