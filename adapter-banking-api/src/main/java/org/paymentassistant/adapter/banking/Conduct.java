package org.paymentassistant.adapter.banking;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.paymentassistant.domain.company.CompanyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Spares a bank requests: after a row of failures nothing is sent for a while, then one request tries; and a company that
 * the bank asked to wait is silent until then. What is spared certainly has no effect. Thread-safe.
 */
final class Conduct {

    private static final Logger LOG = LoggerFactory.getLogger(Conduct.class);
    private static final int FAILURES = 10;
    private static final Duration REST = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Map<CompanyId, Instant> silentUntil = new ConcurrentHashMap<>();
    private final CircuitBreaker<Delivery> breaker;

    Conduct(InstantSource clock) {
        this(clock, REST);
    }

    Conduct(InstantSource clock, Duration rest) {
        this.clock = clock;
        this.breaker = CircuitBreaker.<Delivery>builder()
                .withFailureThreshold(FAILURES)
                .withDelay(rest)
                .onOpen(event -> LOG.warn("the bank fails again and again: nothing is sent for {}", rest))
                .onClose(event -> LOG.info("the bank answers again"))
                .build();
    }

    /** What becomes of a request that is not to be sent now. */
    Optional<Delivery> spare(CompanyId company) {
        Instant until = silentUntil.getOrDefault(company, Instant.MIN);
        if (clock.instant().isBefore(until)) {
            return Optional.of(new Delivery.NotSent("the bank asked to wait"));
        }
        return breaker.tryAcquirePermit() ? Optional.empty() : Optional.of(new Delivery.NotSent("the bank is down"));
    }

    /** Learns from what became of a request that {@link #spare} let pass. */
    void note(CompanyId company, Delivery delivery) {
        if (isFailure(delivery)) {
            breaker.recordFailure();
        } else {
            breaker.recordSuccess();
        }
        if (delivery instanceof Delivery.Answered answered && answered.answer().wantsPause()) {
            answered.answer().retryAfter().ifPresent(wait -> silence(company, wait));
        }
    }

    private void silence(CompanyId company, Duration wait) {
        Duration bounded = wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
        silentUntil.put(company, clock.instant().plus(bounded));
        LOG.info("company {}: the bank asks to wait {} s", company.value(), bounded.toSeconds());
    }

    private static boolean isFailure(Delivery delivery) {
        return !(delivery instanceof Delivery.Answered answered)
                || answered.answer().status() >= 500;
    }
}
