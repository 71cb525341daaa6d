package org.paymentassistant.example.web.login;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Holds back who tries passwords: 10 times for a name within a quarter of an hour, known or not, and 100 times a minute in
 * all. The network address does not count, because behind a front end all have the same. Thread-safe.
 */
final class LoginAttempts {

    static final int MOST_FOR_A_NAME = 10;
    static final Duration MEMORY = Duration.ofMinutes(15);
    static final int MOST_A_MINUTE = 100;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Deque<Instant> all = new ArrayDeque<>();
    private final Map<String, Deque<Instant>> byName = new HashMap<>();

    LoginAttempts(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether a password may be tried for a name now; it counts as a failure until {@link #succeeded}. */
    synchronized boolean admits(String name) {
        Instant now = clock.instant();
        forget(all, now.minus(MINUTE));
        byName.values().forEach(attempts -> forget(attempts, now.minus(MEMORY)));
        byName.values().removeIf(Deque::isEmpty);
        Deque<Instant> own = byName.getOrDefault(name, new ArrayDeque<>());
        if (all.size() >= MOST_A_MINUTE || own.size() >= MOST_FOR_A_NAME) {
            return false;
        }
        all.add(now);
        own.add(now);
        byName.put(name, own);
        return true;
    }

    synchronized void succeeded(String name) {
        byName.remove(name);
    }

    private static void forget(Deque<Instant> attempts, Instant before) {
        while (!attempts.isEmpty() && attempts.getFirst().isBefore(before)) {
            attempts.removeFirst();
        }
    }
}
