package org.paymentassistant.example.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The example application's web pages, on loopback. A bank serves them behind its own front end. */
public final class WebServer implements AutoCloseable {

    private static final int THREADS = 8;

    /* Head and body of an answer are two writes: without this the second waits for the client's delayed acknowledgement. */
    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;

    private WebServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts a server on loopback.
     *
     * @param port 0 for any free one
     */
    public static WebServer start(int port) {
        return start(InetAddress.getLoopbackAddress(), port);
    }

    /**
     * Starts a server on an address of this machine, for pages that may be seen from other machines.
     *
     * @param port 0 for any free one
     */
    public static WebServer start(InetAddress host, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            server.setExecutor(threads);
            server.start();
            return new WebServer(server, threads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds pages; each has a path of its own. */
    public void serve(List<Page> pages) {
        pages.forEach(page -> server.createContext(page.path(), new PageHandler(page)));
    }

    /** Where it listens. */
    public URI address() {
        InetSocketAddress address = server.getAddress();
        String host =
                address.getAddress().isAnyLocalAddress() || address.getAddress().isLoopbackAddress()
                        ? "127.0.0.1"
                        : address.getAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
