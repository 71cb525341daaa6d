package org.paymentassistant.example.bank.revolut;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids, and moments that are never the same twice. Used under a lock. */
final class Ids {

    private final InstantSource clock;
    private final RandomGenerator random;
    private Instant last = Instant.MIN;

    Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    Instant moment() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        last = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
        return last;
    }
}
