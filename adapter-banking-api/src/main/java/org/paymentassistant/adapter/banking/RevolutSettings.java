package org.paymentassistant.adapter.banking;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;

/**
 * How to reach an API shaped like Revolut Business's. Immutable; the methods give changed copies. {@link #toString()} shows
 * the address only.
 *
 * @param base the address below which the calls lie, such as {@code https://b2b.revolut.com/api/1.0}
 * @param tokens by what each company is known
 * @param connectTimeout the longest time to a connection
 * @param requestTimeout the longest time from sending one request to the last byte of its answer
 * @param pauseBeforeRetry the pause before a read is tried again, doubled each time
 * @param clock what time it is
 * @param zone where the bank's days begin
 */
public record RevolutSettings(
        URI base,
        BearerTokens tokens,
        Duration connectTimeout,
        Duration requestTimeout,
        Duration pauseBeforeRetry,
        InstantSource clock,
        ZoneId zone) {

    /**
     * Checks the address and the times.
     *
     * @throws IllegalArgumentException if the address is not HTTPS (or HTTP on loopback), or a time is not positive
     */
    public RevolutSettings {
        BankAddress.requireSafe(base);
        Objects.requireNonNull(tokens, "tokens");
        BankAddress.requirePositive(connectTimeout, "connectTimeout");
        BankAddress.requirePositive(requestTimeout, "requestTimeout");
        BankAddress.requirePositive(pauseBeforeRetry, "pauseBeforeRetry");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(zone, "zone");
    }

    /** Connects within 5 seconds, asks for at most 12. */
    public static RevolutSettings of(URI base, BearerTokens tokens) {
        return new RevolutSettings(
                base,
                tokens,
                Duration.ofSeconds(5),
                Duration.ofSeconds(12),
                Duration.ofMillis(200),
                InstantSource.system(),
                ZoneId.of("Europe/Brussels"));
    }

    /** The same with other time-outs. */
    public RevolutSettings withTimeouts(Duration connect, Duration request) {
        return new RevolutSettings(base, tokens, connect, request, pauseBeforeRetry, clock, zone);
    }

    /** The same with another pause before a read is tried again. */
    public RevolutSettings withPauseBeforeRetry(Duration other) {
        return new RevolutSettings(base, tokens, connectTimeout, requestTimeout, other, clock, zone);
    }

    /** The same by another clock, in another zone. */
    public RevolutSettings withClock(InstantSource other, ZoneId otherZone) {
        return new RevolutSettings(base, tokens, connectTimeout, requestTimeout, pauseBeforeRetry, other, otherZone);
    }

    LineSettings line() {
        return new LineSettings(base, connectTimeout, requestTimeout, pauseBeforeRetry, clock);
    }

    @Override
    public String toString() {
        return "RevolutSettings[" + base + "]";
    }
}
