package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.paymentassistant.PermanentAssistantException;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.company.CompanyId;

/**
 * Gets access tokens from the bank and keeps each until shortly before its end, in memory only. A company's token is got by
 * one thread at a time. Thread-safe.
 */
public final class OAuthTokens implements BearerTokens, AutoCloseable {

    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final Duration BEFORE_ITS_END = Duration.ofMinutes(2);
    private static final Duration LONGEST_LIFE = Duration.ofDays(1);

    private final BankLine line;
    private final OAuthClients clients;
    private final InstantSource clock;
    private final Map<CompanyId, Held> held = new ConcurrentHashMap<>();

    private record Held(String token, Instant until) {}

    private OAuthTokens(LineSettings settings, OAuthClients clients) {
        this.line = new BankLine(settings, company -> {
            throw new IllegalStateException("tokens are asked for in nobody's name");
        });
        this.clients = clients;
        this.clock = settings.clock();
    }

    /**
     * Tokens of an API.
     *
     * @param base the address below which the calls lie, HTTPS or on loopback
     * @param clients by what each company is known
     * @param clock what time it is
     */
    public static OAuthTokens at(URI base, OAuthClients clients, InstantSource clock) {
        BankAddress.requireSafe(base);
        return new OAuthTokens(
                new LineSettings(base, Duration.ofSeconds(5), Duration.ofSeconds(12), Duration.ofMillis(200), clock),
                clients);
    }

    @Override
    public String of(CompanyId company) {
        Held current = held.compute(company, (id, known) -> isGood(known) ? known : fetch(id));
        return current.token();
    }

    private boolean isGood(@org.jspecify.annotations.Nullable Held known) {
        return known != null && clock.instant().isBefore(known.until());
    }

    @Override
    public void refused(CompanyId company, String token) {
        held.computeIfPresent(company, (id, known) -> known.token().equals(token) ? null : known);
    }

    private Held fetch(CompanyId company) {
        OAuthClient client = clients.of(company)
                .orElseThrow(
                        () -> new PermanentAssistantException("no access to the bank for company " + company.value()));
        Instant now = clock.instant();
        Map<String, String> form = Map.of(
                "grant_type", "refresh_token",
                "refresh_token", client.refreshToken().get(),
                "client_id", client.clientId(),
                "client_assertion_type", ASSERTION_TYPE,
                "client_assertion", ClientAssertion.of(client, now));
        return read(line.send(BankCall.form("/auth/token", form), Optional.empty()), company, now);
    }

    /** Why the bank gives none may stand in its answer beside what is secret, so that only the status is told. */
    private static Held read(Delivery delivery, CompanyId company, Instant now) {
        if (delivery instanceof Delivery.Answered answered && answered.answer().isSuccess()) {
            return answered.answer()
                    .json()
                    .flatMap(body -> held(body, now))
                    .orElseThrow(() -> BankReads.notUnderstood("/auth/token"));
        }
        throw new TransientAssistantException(
                "the bank gives company " + company.value() + " no access now: " + delivery.inShort());
    }

    private static Optional<Held> held(JsonNode body, Instant now) {
        Duration life = Duration.ofSeconds(body.path("expires_in").asLong(0));
        Duration bounded = life.compareTo(LONGEST_LIFE) < 0 ? life : LONGEST_LIFE;
        Duration kept = bounded.compareTo(BEFORE_ITS_END.multipliedBy(2)) < 0
                ? bounded.dividedBy(2)
                : bounded.minus(BEFORE_ITS_END);
        return Json.text(body, "access_token").map(token -> new Held(token, now.plus(kept)));
    }

    /** Lets go of the tokens and the connections. */
    @Override
    public void close() {
        held.clear();
        line.close();
    }
}
