package org.paymentassistant.example.bank;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A running bank on the loopback interface. It answers from the moment it is started until it is closed, and then forgets everything,
 * unless it was given a file to remember by.
 * Thread-safe.
 */
public final class SimulatedBank implements AutoCloseable {
    private static final int THREADS = 8;

    private final BankParts parts;
    private final HttpServer server;
    private final ExecutorService executor;

    private SimulatedBank(BankParts parts, HttpServer server, ExecutorService executor) {
        this.parts = parts;
        this.server = server;
        this.executor = executor;
    }

    /**
     * Starts a bank.
     *
     * @throws UncheckedIOException if the port is taken
     */
    public static SimulatedBank start(BankSettings settings) {
        BankParts parts = BankParts.assemble(settings);
        return start(settings, parts, parts.desk()::deliver);
    }

    /**
     * Starts a bank that goes on where an earlier process ended, in whatever way: requests that may change something are
     * written to a file before they have their effect. One whose effect a fault took away has it after the next start.
     *
     * @throws UncheckedIOException if the port is taken, or the file cannot be used
     */
    public static SimulatedBank start(BankSettings settings, Path file) {
        BankJournal journal = new BankJournal(file, settings.clock(), settings.random());
        BankParts parts = remembered(settings, journal);
        journal.mend();
        return start(settings, parts, request -> journal.deliver(request, parts.desk()::deliver));
    }

    /** Gives the view of what a bank knows whose requests are written to a file, while it runs or not. */
    public static BankLedger ledger(BankSettings settings, Path file) {
        return remembered(settings, new BankJournal(file, settings.clock(), settings.random()))
                .ledger();
    }

    private static BankParts remembered(BankSettings settings, BankJournal journal) {
        BankParts parts = BankParts.assemble(settings.withSources(journal.clock(), journal.random()));
        journal.repeat(parts.desk()::deliver);
        return parts;
    }

    private static SimulatedBank start(BankSettings settings, BankParts parts, Function<BankRequest, Delivery> desk) {
        HttpServer server = bind(settings.port());
        ExecutorService executor = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "simulated-bank");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(executor);
        server.createContext("/", new BankHandler(settings.clock(), desk));
        server.start();
        return new SimulatedBank(parts, server, executor);
    }

    /** Gives the address below which the calls lie, such as {@code http://127.0.0.1:8080/api}, without a slash at its end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + Route.BASE_PATH);
    }

    /** Gives the view of what the bank knows. */
    public BankLedger ledger() {
        return parts.ledger();
    }

    /** Gives the faults that the bank can be made to have. */
    public BankFaults faults() {
        return parts.faults();
    }

    /** Gives the owners of accounts at other banks. */
    public PayeeDirectory payees() {
        return parts.payees();
    }

    /**
     * Sets the status of a payment, as people do in the bank's own pages. It is not a call of the API: no confirmation is recorded.
     *
     * @throws IllegalArgumentException if no company has such a payment
     */
    public void setStatus(String paymentId, PaymentStatus status) {
        parts.setStatus(paymentId, status);
    }

    /** Stops answering at once. */
    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
        parts.sender().close();
    }

    private static HttpServer bind(int port) {
        // the JDK's server writes head and body apart, which costs 40 ms an answer unless packets are sent at once
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the simulated bank cannot listen on port " + port, e);
        }
    }
}
