package org.paymentassistant.example.web.login;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who has signed in, in this process's memory: a restart signs everybody out. A visit ends after half an hour without a
 * request, and after ten hours in any case. Thread-safe.
 */
final class Visits {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(10);

    private final InstantSource clock;
    private final Map<String, Visit> visits = new HashMap<>();

    Visits(InstantSource clock) {
        this.clock = clock;
    }

    private record Visit(LocalUser user, Instant begun, Instant seen) {
        boolean isOverAt(Instant now) {
            return now.isAfter(seen.plus(IDLE)) || now.isAfter(begun.plus(LONGEST));
        }
    }

    synchronized void begin(String fingerprint, LocalUser user) {
        Instant now = clock.instant();
        visits.values().removeIf(visit -> visit.isOverAt(now));
        visits.put(fingerprint, new Visit(user, now, now));
    }

    synchronized Optional<LocalUser> user(String fingerprint) {
        Instant now = clock.instant();
        Optional<Visit> visit = Optional.ofNullable(visits.get(fingerprint)).filter(known -> !known.isOverAt(now));
        visit.ifPresent(known -> visits.put(fingerprint, new Visit(known.user(), known.begun(), now)));
        return visit.map(Visit::user);
    }

    synchronized void end(String fingerprint) {
        visits.remove(fingerprint);
    }
}
