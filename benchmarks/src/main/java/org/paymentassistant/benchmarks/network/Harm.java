package org.paymentassistant.benchmarks.network;

/** What becomes of a connection. */
public enum Harm {
    /** Both ends are closed in order. */
    CUT,
    /** Both ends are reset. */
    RESET,
    /** Nothing comes through any more, and nobody is told. */
    HALF_OPEN
}
