package org.paymentassistant.benchmarks.reading;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Two that read the same.
 *
 * @param documents read by both
 * @param ours how long the reader took for all
 * @param theirs how long the other took for all
 */
record Race(int documents, Duration ours, Duration theirs) {

    private static final int ROUNDS = 3;

    static Race none() {
        return new Race(0, Duration.ZERO, Duration.ZERO);
    }

    /** With one more document, read in turn; the better of some rounds counts, so that a busy machine disturbs less. */
    Race with(Supplier<Duration> our, Supplier<Duration> their) {
        Duration ourBest = our.get();
        Duration theirBest = their.get();
        for (int i = 1; i < ROUNDS; i++) {
            ourBest = shorter(ourBest, our.get());
            theirBest = shorter(theirBest, their.get());
        }
        return new Race(documents + 1, ours.plus(ourBest), theirs.plus(theirBest));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Ours as a part of theirs. */
    double ratio() {
        return theirs.isZero() ? Double.NaN : (double) ours.toNanos() / theirs.toNanos();
    }

    double ourMillis() {
        return millis(ours);
    }

    double theirMillis() {
        return millis(theirs);
    }

    private double millis(Duration time) {
        return documents == 0 ? 0 : time.toNanos() / 1e6 / documents;
    }
}
