package org.paymentassistant.example.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests for one page, with headers that keep secrets in and foreign content out. */
final class PageHandler implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PageHandler.class);
    /** What is read and dropped of a body that is too long, so that the browser gets to the answer. */
    private static final long MOST_DROPPED_BYTES = 256L * 1024 * 1024;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self';"
                    + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final Page page;

    PageHandler(Page page) {
        this.page = page;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, responseOrApology(exchange));
        }
    }

    private PageResponse responseOrApology(HttpExchange exchange) throws IOException {
        try {
            return response(exchange);
        } catch (RuntimeException e) {
            LOG.error("the page {} failed", page.path(), e);
            return Apology.of(500, RequestHead.of(exchange));
        }
    }

    private PageResponse response(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals(page.path())) {
            return Apology.of(404, RequestHead.of(exchange));
        }
        if (!exchange.getRequestMethod().equals(page.method())) {
            return Apology.of(405, RequestHead.of(exchange));
        }
        if (page.method().equals("POST") && isForeign(exchange)) {
            return Apology.of(403, RequestHead.of(exchange));
        }
        return answer(exchange, RequestHead.of(exchange));
    }

    private PageResponse answer(HttpExchange exchange, PageRequest head) throws IOException {
        int most = page.mostBytes(head);
        byte[] body = exchange.getRequestBody().readNBytes(most + 1);
        if (body.length > most) {
            drop(exchange.getRequestBody());
            return page.tooMuch(head);
        }
        if (page instanceof RawPage raw) {
            return raw.answer(head, body);
        }
        Optional<byte[]> boundary =
                MultipartForm.boundary(head.header("content-type").orElse(""));
        if (boundary.isPresent()) {
            MultipartForm form = MultipartForm.parse(body, boundary.get());
            return page.answer(head.with(form.fields(), form.files()));
        }
        return page.answer(head.with(FormFields.parse(new String(body, StandardCharsets.UTF_8)), List.of()));
    }

    private static void drop(InputStream body) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long dropped = 0;
        for (int read = body.read(buffer); read >= 0 && dropped < MOST_DROPPED_BYTES; read = body.read(buffer)) {
            dropped += read;
        }
    }

    private static boolean isForeign(HttpExchange exchange) {
        @Nullable String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        @Nullable String origin = exchange.getRequestHeaders().getFirst("Origin");
        @Nullable String host = exchange.getRequestHeaders().getFirst("Host");
        boolean crossSite = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean foreignOrigin =
                origin != null && !origin.equals("null") && !authority(origin).equals(host);
        return crossSite || foreignOrigin;
    }

    private static String authority(String origin) {
        try {
            @Nullable String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static void send(HttpExchange exchange, PageResponse response) throws IOException {
        byte[] bytes = response.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", response.contentType());
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
        response.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(response.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
