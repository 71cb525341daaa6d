package org.paymentassistant.domain.payment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why money is sent, as a code that the creditor's country asks for (ISO 20022 Purpose, or a national list). Immutable.
 *
 * @param value 1 to 35 upper-case letters, digits and hyphens; not null
 */
public record PurposeCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,34}");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public PurposeCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a purpose code has 1 to 35 letters and digits");
        }
    }

    /** Reads a code as people type it; empty where it is none. */
    public static Optional<PurposeCode> parse(String text) {
        return Optional.of(text.strip().toUpperCase(Locale.ROOT))
                .filter(code -> FORM.matcher(code).matches())
                .map(PurposeCode::new);
    }

    /** Whether it has the form of the ISO 20022 external list: four letters. */
    public boolean isIso20022() {
        return value.matches("[A-Z]{4}");
    }
}
