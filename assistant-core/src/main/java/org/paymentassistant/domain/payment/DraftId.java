package org.paymentassistant.domain.payment;

/**
 * Names one payment draft of ours for ever; it is also the tag by which the bank's copy is found again.
 *
 * @param value 8 to 35 letters or digits
 */
public record DraftId(String value) {

    public DraftId {
        if (!value.matches("[A-Za-z0-9]{8,35}")) {
            throw new IllegalArgumentException("a draft id has 8 to 35 letters or digits");
        }
    }
}
