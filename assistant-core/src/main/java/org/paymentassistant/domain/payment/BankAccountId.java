package org.paymentassistant.domain.payment;

/**
 * The bank's own name of an account of the company.
 *
 * @param value 1 to 64 printable ASCII characters without space
 */
public record BankAccountId(String value) {

    public BankAccountId {
        if (!value.matches("[\\x21-\\x7e]{1,64}")) {
            throw new IllegalArgumentException("a bank account id has 1 to 64 printable characters");
        }
    }
}
