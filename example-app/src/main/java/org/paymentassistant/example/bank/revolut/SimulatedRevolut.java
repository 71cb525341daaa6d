package org.paymentassistant.example.bank.revolut;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.paymentassistant.example.bank.AccountNumber;
import org.paymentassistant.example.bank.WireAnswer;

/** A running bank on the loopback interface. It answers until it is closed, and then forgets everything. Thread-safe. */
public final class SimulatedRevolut implements AutoCloseable {

    private static final String BASE_PATH = "/api/1.0";
    private static final int THREADS = 8;
    private static final int LARGEST_BODY = 1024 * 1024;

    private final RevolutDesk desk;
    private final HttpServer server;
    private final ExecutorService executor;

    private SimulatedRevolut(RevolutDesk desk, HttpServer server, ExecutorService executor) {
        this.desk = desk;
        this.server = server;
        this.executor = executor;
    }

    /** Starts a bank with some companies on any free port. */
    public static SimulatedRevolut start(InstantSource clock, RandomGenerator random, RevolutCompany... companies) {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        RevolutDesk desk = new RevolutDesk(List.of(companies), clock, random);
        ExecutorService executor = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "simulated-revolut");
            thread.setDaemon(true);
            return thread;
        });
        HttpServer server = bind();
        server.setExecutor(executor);
        server.createContext(BASE_PATH, exchange -> handle(desk, exchange));
        server.start();
        return new SimulatedRevolut(desk, server, executor);
    }

    private static HttpServer bind() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the simulated bank cannot listen", e);
        }
    }

    private static void handle(RevolutDesk desk, HttpExchange exchange) throws IOException {
        // closing an exchange that has no answer yet cuts the connection
        try (exchange) {
            WireAnswer.send(exchange, desk.deliver(read(exchange)));
        }
    }

    private static ApiCall read(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        String head = exchange.getRequestHeaders().getFirst("Authorization");
        return new ApiCall(
                exchange.getRequestMethod(),
                uri.getPath().substring(BASE_PATH.length()),
                Optional.ofNullable(uri.getRawQuery()).orElse(""),
                Optional.ofNullable(head).orElse(""),
                new String(exchange.getRequestBody().readNBytes(LARGEST_BODY), StandardCharsets.UTF_8));
    }

    /** The address below which the calls lie, without a slash at its end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + BASE_PATH);
    }

    /** The faults that the bank can be made to have. */
    public RevolutFaults faults() {
        return desk.faults;
    }

    /** All drafts that ever were, oldest first, as they are now. */
    public List<RevolutDraft> drafts() {
        desk.settle();
        synchronized (desk) {
            return desk.drafts.all();
        }
    }

    /** The names of all counterparties, oldest first. */
    public List<String> counterparties() {
        synchronized (desk) {
            return desk.counterparties.all().stream()
                    .map(KnownCounterparty::name)
                    .toList();
        }
    }

    /** How many requests of a kind arrived, with those that a fault swallowed. */
    public int requests(RevolutRequest kind) {
        return desk.count(kind);
    }

    /** Does what people or the bank do with a draft. */
    public void move(String draft, RevolutDraft.State state) {
        synchronized (desk) {
            desk.drafts.move(draft, state);
        }
    }

    /** Says whose an account at some bank is. */
    public void setHolder(AccountNumber account, String holder) {
        desk.payees.set(account, holder);
    }

    /** Takes all access tokens back, as their end does. */
    public void endTokens() {
        synchronized (desk) {
            desk.tokens.endAll();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
