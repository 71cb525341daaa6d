package org.paymentassistant.domain.work;

import java.time.Duration;

/**
 * How long failed work waits until it is tried again: the first distance, doubled with each failure. Immutable.
 *
 * @param first after the first failure, positive
 * @param longest no distance is longer
 * @param attempts after how many failures the work is given up, positive
 */
public record BackOff(Duration first, Duration longest, int attempts) {

    private static final Duration USUAL_FIRST = Duration.ofSeconds(5);
    private static final Duration USUAL_LONGEST = Duration.ofHours(1);
    private static final int USUAL_ATTEMPTS = 30;

    public BackOff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || attempts < 1) {
            throw new IllegalArgumentException("a back-off has positive growing distances and an attempt");
        }
    }

    /** Five seconds, doubled up to an hour; given up after 30 failures, which is about a day. */
    public static BackOff usual() {
        return new BackOff(USUAL_FIRST, USUAL_LONGEST, USUAL_ATTEMPTS);
    }

    /** How long to wait after so many failures. */
    public Duration after(int failures) {
        Duration distance = first;
        for (int i = 1; i < failures && distance.compareTo(longest) < 0; i++) {
            distance = distance.multipliedBy(2);
        }
        return distance.compareTo(longest) < 0 ? distance : longest;
    }
}
