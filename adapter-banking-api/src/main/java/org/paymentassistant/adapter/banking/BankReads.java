package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.company.Company;

/**
 * Asks the bank what changes nothing, and so asks again where the bank does not answer well. A question that was refused
 * for its signature is signed anew and asked once more: the HTTP client of the JDK may have sent it twice. Thread-safe.
 */
final class BankReads {

    private static final int RETRIES = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int PAGE = 50;
    private static final int MOST_PAGES = 2000;

    private final BankLine line;
    private final FailsafeExecutor<Delivery> retrying;

    BankReads(BankLine line, LineSettings settings) {
        Duration pause = settings.pauseBeforeRetry();
        this.line = line;
        RetryPolicy<Delivery> again = RetryPolicy.<Delivery>builder()
                .handleResultIf(Delivery::mayPass)
                .abortIf(delivery -> statedPause(delivery).compareTo(LONGEST_PAUSE) > 0)
                .withMaxRetries(RETRIES)
                .withMaxDuration(settings.requestTimeout().multipliedBy(2))
                .withDelayFn(context -> {
                    Duration stated = statedPause(context.getLastResult(new Delivery.NotSent("")));
                    return stated.isZero() ? pause.multipliedBy(1L << (context.getAttemptCount() - 1)) : stated;
                })
                .build();
        RetryPolicy<Delivery> signedAnew = RetryPolicy.<Delivery>builder()
                .handleResultIf(delivery -> delivery instanceof Delivery.Answered answered
                        && answered.answer().isUnauthenticated())
                .withMaxRetries(1)
                .build();
        this.retrying = Failsafe.with(again, signedAnew);
    }

    /**
     * Reads one object, out of its envelope where there is one; empty where the bank knows none.
     *
     * @throws TransientAssistantException where the bank does not answer well
     */
    Optional<JsonNode> one(Company company, String path, String envelope) {
        BankAnswer answer = ask(company, path);
        if (answer.isNothing() || answer.isUnknown()) {
            return Optional.empty();
        }
        JsonNode body = body(answer, path);
        if (!body.isObject()) {
            throw notUnderstood(path);
        }
        return Optional.of(Json.unwrapped(body, envelope));
    }

    /**
     * Reads a whole list, page by page until one is empty; each object once.
     *
     * @param path with its query, which must not be empty
     * @throws TransientAssistantException where the bank does not answer well
     */
    List<JsonNode> all(Company company, String path, String envelope) {
        List<JsonNode> all = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            List<JsonNode> items = items(company, path + "&page=" + page + "&per_page=" + PAGE, envelope);
            if (items.isEmpty()) {
                return Json.eachOnce(all);
            }
            all.addAll(items);
        }
        throw new TransientAssistantException("the bank's list does not end");
    }

    /**
     * Reads a list that comes in one piece.
     *
     * @throws TransientAssistantException where the bank does not answer well
     */
    List<JsonNode> list(Company company, String path, String envelope) {
        return items(company, path, envelope);
    }

    private List<JsonNode> items(Company company, String path, String envelope) {
        BankAnswer answer = ask(company, path);
        if (answer.isNothing()) {
            return List.of();
        }
        JsonNode body = body(answer, path);
        JsonNode list = body.isArray() ? body : body.path(envelope);
        if (!list.isArray()) {
            throw notUnderstood(path);
        }
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        return items;
    }

    private BankAnswer ask(Company company, String path) {
        Delivery delivery = deliver(company, path);
        if (delivery instanceof Delivery.Answered answered) {
            return answered.answer();
        }
        throw new TransientAssistantException("the bank cannot be asked: " + delivery.inShort());
    }

    private Delivery deliver(Company company, String path) {
        try {
            return retrying.get(() -> line.send(company, BankCall.get(path)));
        } catch (FailsafeException e) {
            if (e.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new TransientAssistantException("interrupted while asking the bank", e);
        }
    }

    private static JsonNode body(BankAnswer answer, String path) {
        if (!answer.isSuccess()) {
            throw new TransientAssistantException("the bank answers with status " + answer.status());
        }
        return answer.json().orElseThrow(() -> notUnderstood(path));
    }

    static TransientAssistantException notUnderstood(String path) {
        return new TransientAssistantException(
                "an answer of the bank is not understood: " + path.replaceAll("\\?.*", ""));
    }

    private static Duration statedPause(Delivery delivery) {
        return delivery instanceof Delivery.Answered answered
                ? answered.answer().retryAfter().orElse(Duration.ZERO)
                : Duration.ZERO;
    }
}
