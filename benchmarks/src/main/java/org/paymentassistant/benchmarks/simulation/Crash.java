package org.paymentassistant.benchmarks.simulation;

/** The end of a process in the middle of its work. An error, so that nothing in the core takes it for a failed step. */
final class Crash extends Error {

    private static final long serialVersionUID = 1;

    Crash(String point) {
        super(point, null, false, false);
    }
}
