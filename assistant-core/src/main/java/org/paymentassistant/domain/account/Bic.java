package org.paymentassistant.domain.account;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.text.CompactText;

/**
 * A business identifier code (ISO 9362), of 8 or 11 characters, for example {@code BNPAFRPP} or {@code DEUTDEFF500}.
 * The first four are letters, as in all codes that SWIFT has issued, and the next two an existing country; few words
 * look like a code ({@code RECHNUNG} does), and whether a code is in use only the directory knows. Immutable and
 * thread-safe.
 *
 * <p>{@code BNPAFRPP} and {@code BNPAFRPPXXX} mean the same and yet are not equal: see {@link #sameBankAs(Bic)}.
 *
 * @param value upper case, no spaces; not null
 */
public record Bic(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final int BANK_LENGTH = 8;

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is none
     */
    public Bic {
        Objects.requireNonNull(value, "value");
        if (!isBic(value)) {
            throw new IllegalArgumentException("not a BIC");
        }
    }

    /**
     * The BIC in a text, which must be one.
     *
     * @param text the code, in any form that {@link #parse(String)} reads; not null
     * @return the BIC
     * @throws IllegalArgumentException if it is none
     */
    public static Bic of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a BIC"));
    }

    /**
     * Reads a BIC as people write it, in either case and with white space, dots or dashes.
     *
     * @param text what was written, and nothing else; not null
     * @return the BIC; empty if the text is none
     */
    public static Optional<Bic> parse(String text) {
        return CompactText.of(text, ".").filter(Bic::isBic).map(Bic::new);
    }

    /** The country of the bank; not null. */
    public CountryCode country() {
        return new CountryCode(value.substring(4, 6));
    }

    /** The first eight characters, which name the bank without its branch; not null. */
    public String bank8() {
        return value.substring(0, BANK_LENGTH);
    }

    /** Whether both name the same bank, whatever the branch. */
    public boolean sameBankAs(Bic other) {
        return bank8().equals(other.bank8());
    }

    /** The code. */
    @Override
    public String toString() {
        return value;
    }

    private static boolean isBic(String text) {
        return FORM.matcher(text).matches()
                && CountryCode.parse(text.substring(4, 6)).isPresent();
    }
}
