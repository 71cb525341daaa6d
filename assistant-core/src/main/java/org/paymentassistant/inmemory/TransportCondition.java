package org.paymentassistant.inmemory;

/** How an {@link InMemoryMailTransport} takes a mail. */
public enum TransportCondition {
    /** Takes it and says so. */
    WORKING,
    /** Cannot be reached. */
    UNAVAILABLE,
    /** Refuses it for good. */
    REFUSING,
    /** Takes it, but the answer is lost: says that the same may be taken later. */
    ANSWER_LOST
}
