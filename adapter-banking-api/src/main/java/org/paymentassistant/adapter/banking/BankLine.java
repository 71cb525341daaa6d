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
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.paymentassistant.domain.company.Company;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends single requests, each with a signature of its own, and never one twice by its own doing. Follows no redirect,
 * takes no answer that is late or too long, and believes the JDK's trust store alone who a server is. Thread-safe.
 */
final class BankLine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BankLine.class);
    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LineSettings settings;
    private final RequestSigner signer;
    private final Conduct conduct;
    private final ExecutorService threads;
    private final HttpClient http;

    BankLine(LineSettings settings, RequestSigner signer) {
        this.settings = settings;
        this.signer = signer;
        this.conduct = new Conduct(InstantSource.system());
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
     * Sends one request, unless the bank is known to be down or asked to be left alone for a while.
     *
     * @throws org.paymentassistant.PermanentAssistantException where the company has no access to the bank
     * @throws org.paymentassistant.TransientAssistantException where the bank gives no access now
     */
    Delivery send(Company company, BankCall call) {
        RequestSigner.Signed signed = signer.sign(company);
        Optional<Delivery> spared = conduct.spare(company.id());
        return spared.isPresent() ? spared.get() : send(company, call, signed);
    }

    private Delivery send(Company company, BankCall call, RequestSigner.Signed signed) {
        Delivery delivery = send(call, Optional.of(signed));
        conduct.note(company.id(), delivery);
        if (delivery instanceof Delivery.Answered answered && answered.answer().isUnauthenticated()) {
            signer.refused(company, signed);
        }
        return delivery;
    }

    /** Sends one request in nobody's name, or with a signature that was made before. */
    Delivery send(BankCall call, Optional<RequestSigner.Signed> signed) {
        Delivery delivery = exchange(
                request(call, signed), signed.map(RequestSigner.Signed::nonce).orElse(""));
        LOG.debug("{}: {}", call, delivery.inShort());
        return delivery;
    }

    /** Lets go of the threads; requests under way stay without answer. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private HttpRequest request(BankCall call, Optional<RequestSigner.Signed> signed) {
        HttpRequest.BodyPublisher body = call.body().isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(call.body());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(withoutSlash(settings.base()) + call.path()))
                .header("Accept", "application/json")
                .header("Content-Type", call.contentType())
                .method(call.method(), body);
        signed.ifPresent(by -> request.header(by.header(), by.value()));
        return request.build();
    }

    private Delivery exchange(HttpRequest request, String nonce) {
        try {
            return await(http.sendAsync(request, info -> new LimitedBody(LARGEST_ANSWER)), nonce);
        } catch (RejectedExecutionException e) {
            return new Delivery.NoAnswer("closed", nonce);
        }
    }

    private Delivery await(CompletableFuture<HttpResponse<byte[]>> response, String nonce) {
        try {
            return new Delivery.Answered(
                    answer(response.get(settings.requestTimeout().toMillis(), TimeUnit.MILLISECONDS), nonce));
        } catch (ExecutionException e) {
            return failure(Optional.ofNullable(e.getCause()).orElse(e), nonce);
        } catch (TimeoutException e) {
            response.cancel(true);
            return new Delivery.NoAnswer("too late", nonce);
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            return new Delivery.NoAnswer("interrupted", nonce);
        }
    }

    private static Delivery failure(Throwable cause, String nonce) {
        String kind = cause.getClass().getSimpleName();
        boolean notSent = cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnresolvedAddressException
                || cause instanceof SSLHandshakeException;
        return notSent ? new Delivery.NotSent(kind) : new Delivery.NoAnswer(kind, nonce);
    }

    private BankAnswer answer(HttpResponse<byte[]> response, String nonce) {
        byte[] body = response.body();
        Optional<Duration> retryAfter = response.headers()
                .firstValue("Retry-After")
                .flatMap(text -> RetryAfter.read(text, settings.clock().instant()));
        return new BankAnswer(response.statusCode(), json(body), body.length == 0, retryAfter, nonce);
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
