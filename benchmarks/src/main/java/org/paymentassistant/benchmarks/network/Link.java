package org.paymentassistant.benchmarks.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One connection through a proxy, with a thread for each direction. */
final class Link {

    private static final int LARGEST_PIECE = 64 * 1024;

    private final Socket client;
    private final Socket server;
    private final Steps steps;
    private final Ambush ambush;
    private final Supplier<Pace> pace;
    private final Consumer<Link> atEnd;
    private volatile Optional<Step> open = Optional.empty();
    private volatile boolean frozen;

    Link(Socket client, Socket server, Steps steps, Ambush ambush, Supplier<Pace> pace, Consumer<Link> atEnd)
            throws SocketException {
        this.client = client;
        this.server = server;
        this.steps = steps;
        this.ambush = ambush;
        this.pace = pace;
        this.atEnd = atEnd;
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
    }

    /** A direction. */
    private interface Way {
        void pass(byte[] piece, OutputStream to) throws IOException;
    }

    void start() {
        run("proxy-ask", client, server, this::ask);
        run("proxy-answer", server, client, this::answer);
    }

    private void run(String name, Socket from, Socket to, Way way) {
        Thread thread = new Thread(() -> pump(from, to, way), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void pump(Socket from, Socket to, Way way) {
        byte[] buffer = new byte[LARGEST_PIECE];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!frozen) {
                    way.pass(Arrays.copyOf(buffer, read), out);
                }
            }
        } catch (IOException e) {
            // one end is gone
        }
        if (!frozen) {
            harm(Harm.CUT);
        }
    }

    private void ask(byte[] piece, OutputStream to) throws IOException {
        Optional<Step> begun = steps.begunBy(piece);
        if (begun.isPresent()) {
            open = begun;
        }
        if (!struck(Moment.BEFORE)) {
            forward(piece, to);
        }
    }

    private void answer(byte[] piece, OutputStream to) throws IOException {
        if (struck(Moment.UNANSWERED)) {
            return;
        }
        byte[] half = Arrays.copyOf(piece, Math.max(1, piece.length / 2));
        forward(half, to);
        if (!struck(Moment.MIDWAY)) {
            forward(Arrays.copyOfRange(piece, half.length, piece.length), to);
            if (!struck(Moment.AFTER)) {
                open = Optional.empty();
            }
        }
    }

    private boolean struck(Moment moment) {
        Optional<Harm> harm = open.flatMap(step -> ambush.strike(step, moment));
        harm.ifPresent(this::harm);
        return harm.isPresent();
    }

    private void forward(byte[] piece, OutputStream to) throws IOException {
        int sent = 0;
        while (sent < piece.length) {
            Pace now = pace.get();
            int count = Math.min(now.most(), piece.length - sent);
            sleep(now);
            to.write(piece, sent, count);
            to.flush();
            sent += count;
        }
    }

    private static void sleep(Pace pace) throws IOException {
        try {
            Thread.sleep(pace.delay().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    void harm(Harm harm) {
        if (harm == Harm.HALF_OPEN) {
            frozen = true;
            return;
        }
        atEnd.accept(this);
        close(client, harm);
        close(server, harm);
    }

    private static void close(Socket socket, Harm harm) {
        try (socket) {
            if (harm == Harm.RESET) {
                socket.setSoLinger(true, 0);
            }
        } catch (IOException e) {
            // it is gone already
        }
    }
}
