package org.paymentassistant.example.web;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts secrets that open nothing, minute by minute. Who sends too many is told to wait, and operators are told where
 * very many come in all. A secret that opens a draft is never held back, whatever came before it from the same front end:
 * that nobody guesses one is due to its 256 bits. Thread-safe.
 */
final class WrongTokens {

    static final int MOST_OF_A_CLIENT = 10;
    static final int ALARM = 100;
    private static final int MOST_CLIENTS = 10_000;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final Logger LOG = LoggerFactory.getLogger(WrongTokens.class);

    private final LongSupplier nanoseconds;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minuteBegan;
    private int all;

    WrongTokens(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.minuteBegan = nanoseconds.getAsLong();
    }

    /** Counts one more of a client, and tells whether those are too many. */
    synchronized boolean isTooMany(String client) {
        long now = nanoseconds.getAsLong();
        if (now - minuteBegan >= MINUTE) {
            minuteBegan = now;
            counts.clear();
            all = 0;
        }
        if (++all == ALARM) {
            LOG.error("{} secrets that open nothing were sent within a minute: somebody is guessing", ALARM);
        }
        if (counts.size() >= MOST_CLIENTS && !counts.containsKey(client)) {
            return true;
        }
        return counts.merge(client, 1, Integer::sum) > MOST_OF_A_CLIENT;
    }
}
