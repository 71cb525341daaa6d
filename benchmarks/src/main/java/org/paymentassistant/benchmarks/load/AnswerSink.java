package org.paymentassistant.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An SMTP host that takes every mail and notes when it had it; no more of the protocol than the service speaks. */
final class AnswerSink implements AutoCloseable {

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "answer-sink");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Instant> finals = new ConcurrentHashMap<>();
    private final Map<String, Instant> firsts = new ConcurrentHashMap<>();
    private final Map<String, String> welcomes = new ConcurrentHashMap<>();

    AnswerSink() throws IOException {
        this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** When the final answer to a mail came. */
    Optional<Instant> finalAnswer(String messageId) {
        return Optional.ofNullable(finals.get(messageId));
    }

    /** When any answer to a mail came first. */
    Optional<Instant> firstAnswer(String messageId) {
        return Optional.ofNullable(firsts.get(messageId));
    }

    /** The assistant's address in the welcome mail to an administrator. */
    Optional<String> assistantOf(String administrator) {
        return Optional.ofNullable(welcomes.get(administrator));
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                OutputStream out = client.getOutputStream()) {
            say(out, "220 sink");
            String line;
            while ((line = in.readLine()) != null && !line.regionMatches(true, 0, "QUIT", 0, 4)) {
                if (line.equalsIgnoreCase("DATA")) {
                    say(out, "354 go on");
                    note(headersOf(in));
                }
                say(out, "250 ok");
            }
            say(out, "221 bye");
        } catch (IOException e) {
            // whoever was cut off sends again
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** The unfolded headers; all is read up to the end of the mail. */
    private static List<String> headersOf(BufferedReader in) throws IOException {
        List<String> headers = new ArrayList<>();
        boolean head = true;
        String line;
        while ((line = in.readLine()) != null && !line.equals(".")) {
            head &= !line.isEmpty();
            if (head && Character.isWhitespace(line.charAt(0)) && !headers.isEmpty()) {
                headers.set(headers.size() - 1, headers.get(headers.size() - 1) + line);
            } else if (head) {
                headers.add(line);
            }
        }
        return headers;
    }

    private void note(List<String> headers) {
        Instant now = Instant.now();
        Optional<String> answered = value(headers, "In-Reply-To");
        if (answered.isEmpty()) {
            welcomes.put(
                    bare(value(headers, "To").orElse("")),
                    bare(value(headers, "From").orElse("")));
            return;
        }
        firsts.putIfAbsent(answered.get(), now);
        if (!value(headers, "Message-ID").orElse("").contains(".interim@")) {
            finals.putIfAbsent(answered.get(), now);
        }
    }

    private static Optional<String> value(List<String> headers, String name) {
        return headers.stream()
                .filter(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(header -> header.substring(name.length() + 1).strip())
                .findFirst();
    }

    private static String bare(String address) {
        int open = address.lastIndexOf('<');
        return open < 0 ? address : address.substring(open + 1, address.indexOf('>', open));
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
