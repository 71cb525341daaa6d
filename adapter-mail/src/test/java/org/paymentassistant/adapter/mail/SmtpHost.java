package org.paymentassistant.adapter.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail host that speaks just enough SMTP to note envelope and message byte for byte, and answers recipients as told. */
final class SmtpHost implements AutoCloseable {

    private final ServerSocket socket;
    private final int answerToRecipient;
    private final List<byte[]> mails = new CopyOnWriteArrayList<>();
    private final List<String> senders = new CopyOnWriteArrayList<>();

    SmtpHost(int answerToRecipient) {
        this.answerToRecipient = answerToRecipient;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listener = new Thread(this::listen, "smtp-host");
        listener.setDaemon(true);
        listener.start();
    }

    SmtpSettings settings() {
        return SmtpSettings.of("127.0.0.1", socket.getLocalPort(), Security.NONE);
    }

    List<byte[]> mails() {
        return List.copyOf(mails);
    }

    List<String> senders() {
        return List.copyOf(senders);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread conversation = new Thread(() -> converse(client), "smtp-conversation");
                conversation.setDaemon(true);
                conversation.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void converse(Socket client) {
        try (client;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
            OutputStream out = client.getOutputStream();
            say(out, "220 test host");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                answer(line, in, out);
            }
        } catch (IOException e) {
            // the client has gone
        }
    }

    private void answer(String line, BufferedReader in, OutputStream out) throws IOException {
        String command = line.toUpperCase(Locale.ROOT);
        if (command.startsWith("MAIL FROM:")) {
            senders.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
            say(out, "250 ok");
        } else if (command.startsWith("RCPT TO:")) {
            say(out, answerToRecipient + " as told");
        } else if (command.equals("DATA")) {
            say(out, "354 go on");
            mails.add(SmtpMailTransportTest.bytes(message(in)));
            say(out, "250 taken");
        } else {
            say(out, command.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static List<String> message(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line.startsWith(".") ? line.substring(1) : line);
        }
        return lines;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
