package org.paymentassistant.example.bank;

import java.time.Duration;
import java.time.Instant;

/** How far the bank's lists lag behind what it did: things younger than that are missing from them. Thread-safe. */
final class ListLag {
    private volatile Duration lag = Duration.ZERO;

    void set(Duration newLag) {
        lag = newLag;
    }

    boolean shows(Instant createdAt, Instant now) {
        return !createdAt.plus(lag).isAfter(now);
    }
}
