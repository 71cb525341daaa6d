package org.paymentassistant.benchmarks.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waiting for what other processes do. */
public final class Patience {

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private Patience() {}

    /** Waits until something is so, and says whether it became so. */
    public static boolean await(Duration atMost, BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(atMost);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Thread.sleep(LOOK_EVERY.toMillis());
        }
        return true;
    }
}
