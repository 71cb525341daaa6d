package org.paymentassistant.domain.party;

import java.util.Locale;
import java.util.Optional;

/** A VAT id with its country prefix. Immutable. */
public record VatId(String value) {

    public VatId {
        if (!value.matches("[A-Z]{2}[0-9A-Z+*]{2,13}")) {
            throw new IllegalArgumentException("not a VAT id");
        }
    }

    /** The id of a text, empty where it is none. */
    public static Optional<VatId> parse(String text) {
        try {
            return Optional.of(new VatId(text.replaceAll("[\\s.\\-]", "").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The country. */
    public CountryCode country() {
        return new CountryCode(value.substring(0, 2));
    }
}
