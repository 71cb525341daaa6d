package org.paymentassistant.domain.account;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.paymentassistant.domain.party.CountryCode;

/** An IBAN (ISO 13616) whose check digits are right. Immutable; {@code toString} is masked. */
public record Iban(String value) {

    public Iban {
        if (!value.matches("[A-Z]{2}\\d{2}[0-9A-Z]{10,30}") || !checks(value)) {
            throw new IllegalArgumentException("not a valid IBAN");
        }
    }

    /** The IBAN of a text, empty where it is none. */
    public static Optional<Iban> parse(String text) {
        String compact = text.replaceAll("[\\s.\\-]", "").toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new Iban(compact.startsWith("IBAN") ? compact.substring(4) : compact));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The IBAN of a text that is known to be one. */
    public static Iban of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a valid IBAN"));
    }

    /** For showing: country, check digits and the last four characters. */
    public String masked() {
        return value.substring(0, 4) + " •••• " + value.substring(value.length() - 4);
    }

    /** The country. */
    public CountryCode country() {
        return new CountryCode(value.substring(0, 2));
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean checks(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
