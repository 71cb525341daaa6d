package org.paymentassistant.domain.payment;

/**
 * The bank's own name of a draft.
 *
 * @param value 1 to 64 printable ASCII characters without space
 */
public record BankDraftId(String value) {

    public BankDraftId {
        if (!value.matches("[\\x21-\\x7e]{1,64}")) {
            throw new IllegalArgumentException("a bank draft id has 1 to 64 printable characters");
        }
    }
}
