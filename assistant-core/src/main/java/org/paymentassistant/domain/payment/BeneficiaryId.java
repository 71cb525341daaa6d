package org.paymentassistant.domain.payment;

/**
 * The bank's own name of a beneficiary.
 *
 * @param value 1 to 64 printable ASCII characters without space
 */
public record BeneficiaryId(String value) {

    public BeneficiaryId {
        if (!value.matches("[\\x21-\\x7e]{1,64}")) {
            throw new IllegalArgumentException("a beneficiary id has 1 to 64 printable characters");
        }
    }
}
