package org.paymentassistant.benchmarks.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. */
final class VirtualClock implements InstantSource {

    private Instant now = Instant.parse("2026-03-10T08:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void move(Duration by) {
        now = now.plus(by);
    }

    void moveTo(Instant time) {
        now = time;
    }
}
