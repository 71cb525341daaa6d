package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;

/**
 * The bank's own record of a request, by its nonce: what the bank answered, where the answer was lost. A request without
 * record proves nothing, it may still arrive. Asked once, without patience: the doubt is settled later anyhow.
 */
final class RequestLogs {

    private final BankLine line;

    RequestLogs(BankLine line) {
        this.line = line;
    }

    Optional<BankAnswer> find(Company company, Delivery delivery) {
        return nonce(delivery).flatMap(nonce -> find(company, nonce));
    }

    private static Optional<String> nonce(Delivery delivery) {
        if (delivery instanceof Delivery.NoAnswer noAnswer) {
            return Optional.of(noAnswer.nonce());
        }
        return delivery instanceof Delivery.Answered answered
                ? Optional.of(answered.answer().nonce())
                : Optional.empty();
    }

    private Optional<BankAnswer> find(Company company, String nonce) {
        Delivery delivery = line.send(company, BankCall.get("/logs/" + nonce));
        return delivery instanceof Delivery.Answered answered
                        && answered.answer().isSuccess()
                ? answered.answer()
                        .json()
                        .map(body -> Json.unwrapped(body, "log"))
                        .filter(log -> Json.text(log, "tokenNonce")
                                .filter(nonce::equals)
                                .isPresent())
                        .map(log -> answer(log, nonce))
                : Optional.empty();
    }

    private static BankAnswer answer(JsonNode log, String nonce) {
        byte[] body = Json.text(log, "responseBody").orElse("").getBytes(StandardCharsets.UTF_8);
        Optional<Duration> never = Optional.empty();
        return new BankAnswer(
                log.path("httpResponseCode").asInt(), BankLine.json(body), body.length == 0, never, nonce);
    }
}
