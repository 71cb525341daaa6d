package org.paymentassistant.example.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhooksTest {
    private final OpenBank open = new OpenBank();
    private final List<Notice> notices = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private HttpServer receiver = listen();

    private record Notice(String timestamp, String signature, String body) {
        private String event() {
            return new Reply(200, "", body, "").text("/event");
        }
    }

    private HttpServer listen() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void receive() {
        receiver.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            notices.add(new Notice(
                    Optional.ofNullable(exchange.getRequestHeaders().getFirst("x-ibanfirst-timestamp"))
                            .orElse(""),
                    Optional.ofNullable(exchange.getRequestHeaders().getFirst("x-ibanfirst-signature"))
                            .orElse(""),
                    body));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void close() {
        open.close();
        receiver.stop(0);
    }

    private JsonNode subscribe(String... events) throws IOException {
        String body = "{\"events\":[\"" + String.join("\",\"", events) + "\"],\"url\":\"http://127.0.0.1:"
                + receiver.getAddress().getPort() + "/hook?a=b\"}";
        return open.client.post("/webhooks", body).json();
    }

    @Nested
    class ASubscription {
        @Test
        void tellsItsSecretOnlyWhenItIsMade() throws IOException {
            JsonNode made = subscribe("PAYMENT_CREATED");
            String id = made.path("webhookId").asText();

            Reply read = open.client.get("/webhooks/" + id);

            assertThat(made.path("secret").asText()).matches("[A-Za-z0-9]{32,64}");
            assertThat(read.json().has("secret")).isFalse();
            assertThat(read.text("/events/0")).isEqualTo("PAYMENT_CREATED");
            assertThat(open.client.get("/webhooks").json()).hasSize(1);
        }

        @Test
        void canBeChangedAndCancelled() throws IOException {
            String path = "/webhooks/"
                    + subscribe("PAYMENT_CREATED").path("webhookId").asText();

            Reply changed = open.client.patch(path, "{\"events\":[\"PAYMENT_CANCELED\"]}");

            assertThat(changed.text("/events/0")).isEqualTo("PAYMENT_CANCELED");
            assertThat(changed.text("/url")).endsWith("/hook?a=b");
            assertThat(open.client.delete(path).status()).isEqualTo(204);
            assertThat(open.client.get(path).status()).isEqualTo(404);
        }

        @Test
        void getsANewSecretOnDemand() throws IOException {
            JsonNode made = subscribe("PAYMENT_CREATED");

            Reply rotated =
                    open.client.post("/webhooks/" + made.path("webhookId").asText() + "/rotate-secret", "");

            assertThat(rotated.text("/secret")).isNotEqualTo(made.path("secret").asText());
        }

        @Test
        void isRefusedBeyondTen() throws IOException {
            for (int i = 0; i < 10; i++) {
                subscribe("PAYMENT_CREATED");
            }

            assertThat(subscribe("PAYMENT_CREATED").at("/error/errorCode").isInt())
                    .isTrue();
            assertThat(open.client.get("/webhooks").json()).hasSize(10);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"{\"events\":[],\"url\":\"http://a\"}", "{\"events\":[\"X\"],\"url\":\"http://a\"}", "{}"})
        void needsKnownEvents(String body) throws IOException {
            assertThat(open.client.post("/webhooks", body).status()).isEqualTo(400);
        }
    }

    @Nested
    class ANotification {
        @Test
        void isSignedWithTheSecretOverTimestampAndBody() throws IOException {
            JsonNode hook = subscribe("PAYMENT_AWAITING_CONFIRMATION");
            String payment = open.draft();

            await().until(() -> notices.size() == 1);

            Notice notice = notices.get(0);
            JsonNode body = new Reply(200, "", notice.body(), "").json();
            assertThat(notice.timestamp()).isEqualTo("1768377600");
            assertThat(notice.signature())
                    .isEqualTo(WebhookSignature.of(hook.path("secret").asText(), notice.timestamp(), notice.body()));
            assertThat(body.at("/payload/id").asText()).isEqualTo(payment);
            assertThat(body.path("webhookId")).isEqualTo(hook.path("webhookId"));
        }

        @Test
        void comesForEachSubscribedEventOnly() throws IOException {
            subscribe("PAYMENT_CREATED", "PAYMENT_CANCELED", "PAYMENT_FINALIZED");
            String first = open.draft();
            open.client.delete("/payments/" + first);
            open.bank.setStatus(open.draft(), PaymentStatus.FINALIZED);

            await().until(() -> notices.size() == 4);

            assertThat(notices)
                    .extracting(Notice::event)
                    .containsExactlyInAnyOrder(
                            "PAYMENT_CREATED", "PAYMENT_CANCELED", "PAYMENT_CREATED", "PAYMENT_FINALIZED");
        }

        @Test
        void isTriedThreeTimesAndThenRecordedAsFailed() throws IOException {
            status = 500;
            String id = subscribe("PAYMENT_CREATED").path("webhookId").asText();
            open.draft();
            String path = "/webhooks/" + id + "/failed-notifications";

            await().until(() -> open.client.get(path).text("/totalCount").equals("1"));

            Reply failed = open.client.get(path);
            assertThat(notices).hasSize(3);
            assertThat(failed.text("/failedNotifications/0/httpStatusCode")).isEqualTo("500");
            assertThat(failed.text("/failedNotifications/0/notificationContent/event"))
                    .isEqualTo("PAYMENT_CREATED");
            assertThat(failed.json().at("/failedNotifications/0/retryCount").asInt())
                    .isEqualTo(2);
        }
    }

    @Test
    void theSignatureIsHmacSha256InHexadecimal() {
        // made with another implementation of HMAC
        assertThat(WebhookSignature.of(
                        "abcdefghijklmnopqrstuvwxyz012345", "1767323045", "{\"event\":\"PAYMENT_CREATED\"}"))
                .isEqualTo("6e6f2dc27c9ac73e2104ec3640d6f135e2385074972c5242d34e73ba19356fdb");
    }
}
