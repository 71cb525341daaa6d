package org.paymentassistant.domain.company;

/**
 * By this code a company's people tell our mails from fakes: each genuine mail shows it, none asks for it. Immutable;
 * {@code toString} hides it.
 *
 * @param value 6 to 16 capital letters or digits
 */
public record SecurityCode(String value) {

    public SecurityCode {
        if (!value.matches("[A-Z0-9]{6,16}")) {
            throw new IllegalArgumentException("a security code has 6 to 16 capital letters or digits");
        }
    }

    @Override
    public String toString() {
        return "SecurityCode[hidden]";
    }
}
