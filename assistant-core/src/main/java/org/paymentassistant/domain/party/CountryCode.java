package org.paymentassistant.domain.party;

/** An ISO 3166-1 alpha-2 code. Immutable. */
public record CountryCode(String value) {

    public CountryCode {
        if (!value.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("not a country code");
        }
    }
}
