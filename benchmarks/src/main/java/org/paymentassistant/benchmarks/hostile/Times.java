package org.paymentassistant.benchmarks.hostile;

import java.time.Duration;
import java.util.List;

/**
 * How long some readings took.
 *
 * @param sorted the shortest first
 */
record Times(List<Duration> sorted) {

    private static final double NEARLY_ALL = 0.99;

    Times {
        sorted = sorted.stream().sorted().toList();
    }

    int count() {
        return sorted.size();
    }

    Duration median() {
        return quantile(0.5);
    }

    /** What 99 of 100 did not pass. */
    Duration nearlyAll() {
        return quantile(NEARLY_ALL);
    }

    Duration longest() {
        return quantile(1);
    }

    private Duration quantile(double part) {
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
