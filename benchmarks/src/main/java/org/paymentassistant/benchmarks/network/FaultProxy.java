package org.paymentassistant.benchmarks.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Stands between a client and a server on loopback. Passes on what both say, late where it is told so, until its ambush
 * strikes. Thread-safe.
 */
public final class FaultProxy implements AutoCloseable {

    private final ServerSocket entrance;
    private final int server;
    private final Supplier<Steps> protocol;
    private final Ambush ambush = new Ambush();
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile Pace pace = Pace.UNCHANGED;
    private volatile boolean down;

    private FaultProxy(int server, Supplier<Steps> protocol) {
        this.server = server;
        this.protocol = protocol;
        try {
            this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("a proxy cannot listen", e);
        }
        Thread thread = new Thread(this::listen, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    /** Before a bank. */
    public static FaultProxy ofBank(int server) {
        return new FaultProxy(server, LineSteps::ofBank);
    }

    /** Before an IMAP host. */
    public static FaultProxy ofImap(int server) {
        return new FaultProxy(server, LineSteps::ofImap);
    }

    /** Before an SMTP host. */
    public static FaultProxy ofSmtp(int server) {
        return new FaultProxy(server, SmtpSteps::new);
    }

    /** Before a PostgreSQL. */
    public static FaultProxy ofDatabase(int server) {
        return new FaultProxy(server, PostgresSteps::new);
    }

    private void listen() {
        while (!entrance.isClosed()) {
            try {
                accept(entrance.accept());
            } catch (IOException e) {
                // the server is away, or this is closed: the client finds its connection cut
            }
        }
    }

    private void accept(Socket client) throws IOException {
        if (down) {
            client.close();
            return;
        }
        try {
            Link link = new Link(
                    client,
                    new Socket(InetAddress.getLoopbackAddress(), server),
                    protocol.get(),
                    ambush,
                    () -> pace,
                    links::remove);
            links.add(link);
            link.start();
        } catch (IOException e) {
            client.close();
            throw e;
        }
    }

    /** Where clients connect. */
    public int port() {
        return entrance.getLocalPort();
    }

    /** What strikes at its connections. */
    public Ambush ambush() {
        return ambush;
    }

    /** Lets each piece come later by a time. */
    public void delayBy(Duration delay) {
        pace = new Pace(delay, Integer.MAX_VALUE);
    }

    /** Lets through pieces of so many bytes, each later by a time. */
    public void dribble(int bytes, Duration delay) {
        pace = new Pace(delay, bytes);
    }

    /** Nothing comes later any more. */
    public void hurry() {
        pace = Pace.UNCHANGED;
    }

    /** Cuts all connections, and each new one at once, until it is up again. */
    public void goDown() {
        down = true;
        links.forEach(link -> link.harm(Harm.RESET));
    }

    /** Lets clients through again. */
    public void comeUp() {
        down = false;
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        links.forEach(link -> link.harm(Harm.CUT));
    }
}
