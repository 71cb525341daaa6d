package org.paymentassistant.inmemory;

/** How an {@link InMemoryBank} takes a call. Only {@link #UNAVAILABLE} keeps it from answering questions. */
public enum BankCondition {
    /** Requests are done and answered. */
    WORKING,
    /** Cannot be reached: nothing is done. */
    UNAVAILABLE,
    /** Requests are read, refused and not done. */
    REFUSING,
    /** Requests are lost: not done, and the caller cannot know. */
    REQUEST_LOST,
    /** Answers are lost: requests are done, but the caller cannot know. */
    ANSWER_LOST,
    /** Requests are done only when {@link InMemoryBank#applyLateRequests} is called; the caller cannot know. */
    REQUEST_LATE
}
