package org.paymentassistant.example.bank;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * A client that signs each request. The lost answer of a write is an {@link IOException}; a read is sent again by the HTTP client of
 * the JDK with the same signature.
 */
final class BankClient {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;
    private final InstantSource clock;
    private final String user;
    private final String secret;
    private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");

    BankClient(URI address, InstantSource clock, String user, String secret) {
        this.address = address;
        this.clock = clock;
        this.user = user;
        this.secret = secret;
    }

    Reply get(String path) throws IOException {
        return send("GET", path, "");
    }

    Reply post(String path, String body) throws IOException {
        return send("POST", path, body);
    }

    Reply put(String path, String body) throws IOException {
        return send("PUT", path, body);
    }

    Reply patch(String path, String body) throws IOException {
        return send("PATCH", path, body);
    }

    Reply delete(String path) throws IOException {
        return send("DELETE", path, "");
    }

    private Reply send(String method, String path, String body) throws IOException {
        String nonce = String.format("%016x%016x", random.nextLong(), random.nextLong());
        return send(method, path, body, nonce);
    }

    Reply send(String method, String path, String body, String nonce) throws IOException {
        return sendWithHeader(method, path, body, header(nonce), base64(nonce));
    }

    String header(String nonce) {
        String created = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        return "UsernameToken Username=\"%s\", PasswordDigest=\"%s\", Nonce=\"%s\", Created=\"%s\""
                .formatted(user, WsseDigest.of(nonce, created, secret), base64(nonce), created);
    }

    Reply sendWithHeader(String method, String path, String body, String header, String nonce) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!header.isEmpty()) {
            request.header("X-WSSE", header);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Reply(response.statusCode(), type, response.body(), nonce);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String base64(String nonce) {
        return Base64.getEncoder().encodeToString(nonce.getBytes(StandardCharsets.UTF_8));
    }
}
