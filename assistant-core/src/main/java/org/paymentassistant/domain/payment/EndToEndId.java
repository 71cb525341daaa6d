package org.paymentassistant.domain.payment;

/** Our identification of a payment, 1 to 35 characters. Immutable. */
public record EndToEndId(String value) {

    public EndToEndId {
        if (!value.matches("[A-Za-z0-9+?:().,'-]{1,35}")) {
            throw new IllegalArgumentException("not an end-to-end id");
        }
    }
}
