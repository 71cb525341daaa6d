package org.paymentassistant.adapter.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands before an IMAP host and hides some of what it can do; remembers what was asked of it. */
final class CapabilityFilter implements AutoCloseable {

    private final ServerSocket socket;
    private final int target;
    private final List<String> hidden;
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile boolean forgetful;

    CapabilityFilter(int target, String... hidden) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.target = target;
        this.hidden = List.of(hidden);
        start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on an open folder is told of no new message; one that is opened anew shows it. */
    void forgetNewMessages() {
        forgetful = true;
    }

    /** What the client has said so far. */
    String sent() {
        return String.join("", sent);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "capability-filter");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                Socket host = new Socket(InetAddress.getLoopbackAddress(), target);
                start(() -> pass(client, host, false));
                start(() -> pass(host, client, true));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void pass(Socket from, Socket to, boolean filtered) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                line.write(b);
                if (b == '\n') {
                    out.write(passed(line.toString(StandardCharsets.ISO_8859_1), filtered));
                    out.flush();
                    line.reset();
                }
            }
        } catch (IOException e) {
            // one side has gone
        }
    }

    private byte[] passed(String line, boolean filtered) {
        String text = line;
        if (!filtered) {
            sent.add(line);
        } else if (forgetful && line.contains(" EXISTS") && !isOpening()) {
            text = "";
        } else if (line.contains("CAPABILITY")) {
            for (String word : hidden) {
                text = text.replace(" " + word, " X-" + word);
            }
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private boolean isOpening() {
        return sent.get(sent.size() - 1).contains("SELECT ");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
