package org.paymentassistant.tck;

/** What may become of a request to a bank, or of its answer. */
public enum BankTrouble {
    /** The request has its effect only later; nobody answers. */
    LATE,
    /** The request never arrives. */
    REQUEST_LOST,
    /** The request has its effect; the answer is lost. */
    ANSWER_LOST,
    /** The request arrives twice, and the second is answered. */
    DOUBLED,
    /** The request has its effect; the answer is no JSON. */
    MALFORMED,
    /** The request has its effect; the connection ends within the answer. */
    TRUNCATED,
    /** The request has its effect; the answer is far too long. */
    OVERSIZED,
    /** The request has its effect; the answer comes byte by byte. */
    TRICKLING,
    /** The request has its effect; the answer tells of another amount. */
    WRONG_AMOUNT,
    /** The request has its effect; the answer tells of another account. */
    WRONG_ACCOUNT,
    /** The request has its effect; the answer tells of a draft of somebody else. */
    DRAFT_OF_ANOTHER,
    /** Too much is asked of the bank, which wants to be left alone for a moment. */
    TOO_MANY,
    /** The bank fails without effect. */
    FAILURE,
    /** The bank fails after the effect. */
    FAILURE_AFTER_EFFECT,
    /** Without effect, the bank sends to another host. */
    REDIRECTED;

    /** Whether the trouble is what an answer tells, rather than that it cannot be read. */
    public boolean isLie() {
        return this == WRONG_AMOUNT || this == WRONG_ACCOUNT || this == DRAFT_OF_ANOTHER;
    }
}
