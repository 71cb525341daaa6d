package org.paymentassistant.example.bank;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an account as the bank keeps it: without white space, in capital letters; an IBAN or a domestic number.
 *
 * <p>Immutable. {@link #toString()} shows the last four characters only.
 *
 * @param value the whole number, not blank
 */
public record AccountNumber(String value) {
    private static final Pattern IBAN_SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    public AccountNumber {
        value = value.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an account number must not be blank");
        }
    }

    /** Tells whether this is written like an IBAN and its check digits are right (ISO 13616, modulo 97). */
    public boolean isIban() {
        return looksLikeIban() && remainder() == 1;
    }

    /** Gives the country of an IBAN in ISO 3166 alpha-2, or nothing for a domestic number. */
    public Optional<String> country() {
        return isIban() ? Optional.of(value.substring(0, 2)) : Optional.empty();
    }

    boolean looksLikeIban() {
        return IBAN_SHAPE.matcher(value).matches();
    }

    private int remainder() {
        StringBuilder digits = new StringBuilder();
        (value.substring(4) + value.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
    }

    @Override
    public String toString() {
        return "…" + value.substring(Math.max(0, value.length() - 4));
    }
}
