package org.paymentassistant.adapter.banking;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A bank that answers exactly what a test says, and 503 with HTML to all else. */
final class Bank implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(2500);
    static final Instant NOW = Instant.parse("2026-03-10T12:00:00.750Z");

    final WireMockServer server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
    final BankingApi api;

    Bank() {
        server.start();
        server.stubFor(any(anyUrl())
                .atPriority(100)
                .willReturn(aResponse().withStatus(503).withBody("<html>out of service</html>")));
        api = BankingApi.connect(settings(PATIENCE));
    }

    BankingApiSettings settings(Duration requestTimeout) {
        return BankingApiSettings.of(URI.create(server.baseUrl() + "/api"), "acme", "top secret")
                .withTimeouts(Duration.ofSeconds(5), requestTimeout)
                .withPauseBeforeRetry(Duration.ofMillis(5))
                .withClock(() -> NOW, ZoneOffset.UTC);
    }

    /** Answers a list with one page and nothing after it. */
    void list(String path, String json) {
        server.stubFor(get(urlPathEqualTo("/api" + path)).willReturn(aResponse().withStatus(204)));
        server.stubFor(get(urlPathEqualTo("/api" + path))
                .withQueryParam("page", equalTo("1"))
                .willReturn(ok(json)));
    }

    void get200(String path, String json) {
        server.stubFor(get(urlPathEqualTo("/api" + path)).willReturn(ok(json)));
    }

    static ResponseDefinitionBuilder ok(String json) {
        return status(200, json);
    }

    static ResponseDefinitionBuilder status(int status, String json) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(json);
    }

    List<LoggedRequest> requests() {
        return server.getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .toList();
    }

    List<LoggedRequest> requests(String method) {
        return requests().stream()
                .filter(request -> request.getMethod().value().equals(method))
                .toList();
    }

    @Override
    public void close() {
        api.close();
        server.stop();
    }
}
