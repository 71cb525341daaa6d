package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Sends notifications on a thread of its own: three attempts, a pause between them, and a record of those that failed. Notifications
 * may overtake each other. Thread-safe.
 */
final class WebhookSender implements AutoCloseable {
    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BankBooks books;
    private final Duration pause;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "simulated-bank-webhooks");
        thread.setDaemon(true);
        return thread;
    });

    WebhookSender(BankBooks books, Duration pause) {
        this.books = books;
        this.pause = pause;
    }

    void send(WebhookSubscription subscription, String event, ObjectNode payload) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("event", event);
        content.put("eventType", event).set("payload", payload);
        content.put("webhookId", subscription.id());
        executor.execute(() -> attempt(subscription, content, 1));
    }

    private void attempt(WebhookSubscription subscription, ObjectNode content, int number) {
        Outcome outcome = deliver(subscription, content.toString());
        if (outcome.delivered()) {
            return;
        }
        if (number < ATTEMPTS) {
            later().execute(() -> attempt(subscription, content, number + 1));
        } else {
            recordFailure(subscription, content, outcome);
        }
    }

    private Executor later() {
        return CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, executor);
    }

    private Outcome deliver(WebhookSubscription subscription, String body) {
        String timestamp = Long.toString(books.time().now().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(subscription.url())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("x-ibanfirst-timestamp", timestamp)
                .header("x-ibanfirst-signature", WebhookSignature.of(subscription.secret(), timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return new Outcome(status, "HTTP status " + status);
        } catch (IOException e) {
            return new Outcome(0, "no answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(0, "interrupted");
        }
    }

    private void recordFailure(WebhookSubscription subscription, ObjectNode content, Outcome outcome) {
        synchronized (books) {
            String id = books.ids().uuid().toString();
            subscription
                    .failures()
                    .put(
                            id,
                            new FailedNotification(
                                    id,
                                    content,
                                    outcome.message(),
                                    outcome.status(),
                                    books.time().now(),
                                    ATTEMPTS - 1));
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private record Outcome(int status, String message) {
        private boolean delivered() {
            return status >= 200 && status < 300;
        }
    }
}
