package org.paymentassistant.benchmarks.network;

import java.time.Duration;

/**
 * How fast bytes pass.
 *
 * @param delay how long each piece waits
 * @param most how many bytes pass at once
 */
record Pace(Duration delay, int most) {

    static final Pace UNCHANGED = new Pace(Duration.ZERO, Integer.MAX_VALUE);
}
