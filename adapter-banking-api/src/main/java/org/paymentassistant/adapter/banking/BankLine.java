package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.paymentassistant.PermanentAssistantException;
import org.paymentassistant.domain.company.Company;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends single requests, each with a signature of its own, and never one twice by its own doing. Follows no redirect.
 * Thread-safe.
 */
final class BankLine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BankLine.class);
    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BankingApiSettings settings;
    private final Signature signature;
    private final ExecutorService threads;
    private final HttpClient http;

    BankLine(BankingApiSettings settings) {
        this.settings = settings;
        this.signature = new Signature(settings.clock(), settings.random());
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "banking-api");
            thread.setDaemon(true);
            return thread;
        });
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .executor(threads)
                .build();
    }

    /**
     * Sends one request.
     *
     * @throws PermanentAssistantException where the company has no access to the bank
     */
    Delivery send(Company company, BankCall call) {
        ApiCredentials credentials = settings.credentials()
                .of(company.id())
                .orElseThrow(() -> new PermanentAssistantException(
                        "no access to the bank for company " + company.id().value()));
        Signature.Signed signed = signature.sign(credentials);
        Delivery delivery = exchange(request(call, signed), signed);
        LOG.debug("{} {}: {}", call.method(), call.path(), delivery.inShort());
        return delivery;
    }

    /** Lets go of the threads; requests under way stay without answer. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private HttpRequest request(BankCall call, Signature.Signed signed) {
        HttpRequest.BodyPublisher body = call.body()
                .map(json -> HttpRequest.BodyPublishers.ofString(json.toString()))
                .orElseGet(HttpRequest.BodyPublishers::noBody);
        return HttpRequest.newBuilder(URI.create(withoutSlash(settings.base()) + call.path()))
                .header("X-WSSE", signed.header())
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(call.method(), body)
                .build();
    }

    private Delivery exchange(HttpRequest request, Signature.Signed signed) {
        try {
            return await(http.sendAsync(request, info -> new LimitedBody(LARGEST_ANSWER)), signed);
        } catch (RejectedExecutionException e) {
            return new Delivery.NoAnswer("closed", signed.nonce());
        }
    }

    private Delivery await(CompletableFuture<HttpResponse<byte[]>> response, Signature.Signed signed) {
        try {
            return new Delivery.Answered(
                    answer(response.get(settings.requestTimeout().toMillis(), TimeUnit.MILLISECONDS), signed));
        } catch (ExecutionException e) {
            return failure(Optional.ofNullable(e.getCause()).orElse(e), signed);
        } catch (TimeoutException e) {
            response.cancel(true);
            return new Delivery.NoAnswer("too late", signed.nonce());
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            return new Delivery.NoAnswer("interrupted", signed.nonce());
        }
    }

    private static Delivery failure(Throwable cause, Signature.Signed signed) {
        String kind = cause.getClass().getSimpleName();
        boolean notSent = cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnresolvedAddressException
                || cause instanceof SSLHandshakeException;
        return notSent ? new Delivery.NotSent(kind) : new Delivery.NoAnswer(kind, signed.nonce());
    }

    private static BankAnswer answer(HttpResponse<byte[]> response, Signature.Signed signed) {
        byte[] body = response.body();
        Optional<Duration> retryAfter = response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
        return new BankAnswer(response.statusCode(), json(body), body.length == 0, retryAfter, signed.nonce());
    }

    static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.of(JSON.readTree(body)).filter(JsonNode::isContainerNode);
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    private static String withoutSlash(URI base) {
        return base.toString().replaceAll("/+$", "");
    }
}
