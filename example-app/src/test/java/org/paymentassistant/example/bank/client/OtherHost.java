package org.paymentassistant.example.bank.client;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** A host that nobody has any business with. */
final class OtherHost implements AutoCloseable {

    private final AtomicInteger requests = new AtomicInteger();
    private final HttpServer server = open();

    private HttpServer open() {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            opened.createContext("/", exchange -> {
                requests.incrementAndGet();
                exchange.close();
            });
            opened.start();
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/payments";
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
