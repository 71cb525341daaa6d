package org.paymentassistant.benchmarks.network;

/** When at a step. */
public enum Moment {
    /** The server has not heard of it. */
    BEFORE,
    /** The server has answered, and the service has not heard of it. */
    UNANSWERED,
    /** The service has heard the first bytes of the answer. */
    MIDWAY,
    /** The service has heard the answer's first piece whole. */
    AFTER
}
