package org.paymentassistant.example.bank;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it arrived, its path split into decoded segments.
 *
 * @param wsse the X-WSSE header
 */
record BankRequest(
        Instant receivedAt,
        String method,
        URI uri,
        List<String> segments,
        Map<String, String> query,
        Optional<String> wsse,
        String body,
        String remoteAddress) {
    private static final int LARGEST_BODY = 32 * 1024 * 1024;
    private static final int LARGEST_LOGGED_BODY = 64 * 1024;

    /** Reads the request of an exchange; a body beyond 32 MB is cut off there and is then no valid JSON. */
    static BankRequest read(HttpExchange exchange, Instant receivedAt) throws IOException {
        return of(
                receivedAt,
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-WSSE")),
                new String(exchange.getRequestBody().readNBytes(LARGEST_BODY), StandardCharsets.UTF_8),
                exchange.getRemoteAddress().getAddress().getHostAddress());
    }

    static BankRequest of(
            Instant receivedAt, String method, URI uri, Optional<String> wsse, String body, String remoteAddress) {
        return new BankRequest(
                receivedAt,
                method,
                uri,
                segments(uri.getRawPath()),
                query(Optional.ofNullable(uri.getRawQuery()).orElse("")),
                wsse,
                body,
                remoteAddress);
    }

    /** Gives this request with no more of its body than a log keeps: uploads are large. */
    BankRequest forLog() {
        String kept = body.substring(0, Math.min(body.length(), LARGEST_LOGGED_BODY));
        return new BankRequest(receivedAt, method, uri, segments, query, wsse, kept, remoteAddress);
    }

    private static List<String> segments(String rawPath) {
        return Arrays.stream(rawPath.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }

    private static Map<String, String> query(String rawQuery) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : rawQuery.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return Map.copyOf(query);
    }
}
