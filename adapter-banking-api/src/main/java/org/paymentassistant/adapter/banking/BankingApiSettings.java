package org.paymentassistant.adapter.banking;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How to reach a bank's API. Immutable; the methods give changed copies. {@link #toString()} shows the address only.
 *
 * @param base the address below which the calls lie, such as {@code https://api.bank.example/api}
 * @param credentials by what each company signs
 * @param agents the banks of creditors whose invoice does not name one
 * @param connectTimeout the longest time to a connection
 * @param requestTimeout the longest time from sending one request to the last byte of its answer
 * @param pauseBeforeRetry the pause before a read is tried again, doubled each time
 * @param lookBack how far back drafts are looked for by their tag: longer than a draft is watched; the bank has no
 *     search, so every lookup reads all payments of that time
 * @param clock the time, which must be within minutes of the bank's
 * @param zone where the bank's days begin
 * @param random where nonces come from
 */
public record BankingApiSettings(
        URI base,
        CompanyCredentials credentials,
        CreditorAgents agents,
        Duration connectTimeout,
        Duration requestTimeout,
        Duration pauseBeforeRetry,
        Duration lookBack,
        InstantSource clock,
        ZoneId zone,
        RandomGenerator random) {

    /**
     * Checks the address and the times.
     *
     * @throws IllegalArgumentException if the address is not HTTPS (or HTTP on loopback), or a time is not positive
     */
    public BankingApiSettings {
        BankAddress.requireSafe(base);
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(agents, "agents");
        requirePositive(connectTimeout, "connectTimeout");
        requirePositive(requestTimeout, "requestTimeout");
        requirePositive(pauseBeforeRetry, "pauseBeforeRetry");
        requirePositive(lookBack, "lookBack");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(random, "random");
    }

    /**
     * One user for every company, as it is right where the assistant serves only one: connects within 5 seconds, asks for
     * at most 12, looks for drafts of the last 100 days.
     */
    public static BankingApiSettings of(URI base, String user, String secret) {
        Optional<ApiCredentials> only = Optional.of(new ApiCredentials(user, secret));
        return of(base, company -> only);
    }

    /** As {@link #of(URI, String, String)}, with a user for each company. */
    public static BankingApiSettings of(URI base, CompanyCredentials credentials) {
        return new BankingApiSettings(
                base,
                credentials,
                CreditorAgents.unknown(),
                Duration.ofSeconds(5),
                Duration.ofSeconds(12),
                Duration.ofMillis(200),
                Duration.ofDays(100),
                InstantSource.system(),
                ZoneId.of("Europe/Brussels"),
                new SecureRandom());
    }

    /** The same with another directory of banks. */
    public BankingApiSettings withAgents(CreditorAgents others) {
        return new BankingApiSettings(
                base,
                credentials,
                others,
                connectTimeout,
                requestTimeout,
                pauseBeforeRetry,
                lookBack,
                clock,
                zone,
                random);
    }

    /** The same with other time-outs. */
    public BankingApiSettings withTimeouts(Duration connect, Duration request) {
        return new BankingApiSettings(
                base, credentials, agents, connect, request, pauseBeforeRetry, lookBack, clock, zone, random);
    }

    /** The same with another pause before a read is tried again. */
    public BankingApiSettings withPauseBeforeRetry(Duration other) {
        return new BankingApiSettings(
                base, credentials, agents, connectTimeout, requestTimeout, other, lookBack, clock, zone, random);
    }

    /** The same, looking for drafts another time back; it must be longer than any draft waits for its submission. */
    public BankingApiSettings withLookBack(Duration other) {
        return new BankingApiSettings(
                base,
                credentials,
                agents,
                connectTimeout,
                requestTimeout,
                pauseBeforeRetry,
                other,
                clock,
                zone,
                random);
    }

    /** The same by another clock, in another zone. */
    public BankingApiSettings withClock(InstantSource other, ZoneId otherZone) {
        return new BankingApiSettings(
                base,
                credentials,
                agents,
                connectTimeout,
                requestTimeout,
                pauseBeforeRetry,
                lookBack,
                other,
                otherZone,
                random);
    }

    /** The same with nonces from another source, which must never repeat itself. */
    public BankingApiSettings withRandom(RandomGenerator other) {
        return new BankingApiSettings(
                base,
                credentials,
                agents,
                connectTimeout,
                requestTimeout,
                pauseBeforeRetry,
                lookBack,
                clock,
                zone,
                other);
    }

    LineSettings line() {
        return new LineSettings(base, connectTimeout, requestTimeout, pauseBeforeRetry, clock);
    }

    RequestSigner signer() {
        return new Signature(credentials, clock, random);
    }

    @Override
    public String toString() {
        return "BankingApiSettings[" + base + "]";
    }

    private static void requirePositive(Duration duration, String name) {
        BankAddress.requirePositive(duration, name);
    }
}
