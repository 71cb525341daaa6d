package org.paymentassistant.example.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests for one page, with headers that keep secrets in and foreign content out. */
final class PageHandler implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PageHandler.class);
    private static final int MOST_BYTES = 64 * 1024;
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    private final Page page;

    PageHandler(Page page) {
        this.page = page;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, response(exchange));
        } catch (RuntimeException e) {
            LOG.error("the page {} failed", page.path(), e);
            send(exchange, plain(500, "Something went wrong. Please try again later."));
        }
    }

    private PageResponse response(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals(page.path())) {
            return plain(404, "There is no such page.");
        }
        if (!exchange.getRequestMethod().equals(page.method())) {
            return plain(405, "This page is not used like this.");
        }
        if (page.method().equals("POST") && isForeign(exchange)) {
            return plain(403, "This request came from another site.");
        }
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES
                ? plain(413, "This is too much.")
                : page.answer(new PageRequest(FormFields.parse(new String(body, StandardCharsets.UTF_8))));
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

    private static PageResponse plain(int status, String text) {
        return new PageResponse(status, "text/plain; charset=utf-8", text + "\n");
    }

    private static void send(HttpExchange exchange, PageResponse response) throws IOException {
        byte[] bytes = response.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", response.contentType());
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
        exchange.sendResponseHeaders(response.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
