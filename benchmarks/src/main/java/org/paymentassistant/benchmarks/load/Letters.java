package org.paymentassistant.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import org.paymentassistant.samples.SampleInvoice;

/** Sends mails with one invoice each over one SMTP connection. One thread uses it. */
final class Letters implements AutoCloseable {

    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

    private final Socket socket;
    private final BufferedReader in;
    private final OutputStream out;

    Letters(String host, int port) throws IOException {
        this.socket = new Socket(host, port);
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        this.out = socket.getOutputStream();
        expect("220");
        say("EHLO load.example");
    }

    /** Hands a mail in and gives its Message-ID. */
    String send(String from, String to, SampleInvoice invoice) {
        String id = "<load-" + NUMBERS.incrementAndGet() + "-" + System.nanoTime() + "@load.example>";
        try {
            say("MAIL FROM:<" + from + ">");
            say("RCPT TO:<" + to + ">");
            say("DATA");
            out.write(message(id, from, to, invoice).getBytes(StandardCharsets.US_ASCII));
            say("\r\n.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    /** A whole mail. */
    static String message(String id, String from, String to, SampleInvoice invoice) {
        return String.join(
                "\r\n",
                "From: " + from,
                "To: " + to,
                "Subject: Invoice",
                "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)),
                "Message-ID: " + id,
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=part",
                "",
                "--part",
                "Content-Type: text/plain",
                "",
                "Please find it attached.",
                "--part",
                "Content-Type: " + invoice.mediaType(),
                "Content-Disposition: attachment; filename=\"" + invoice.fileName() + "\"",
                "Content-Transfer-Encoding: base64",
                "",
                BASE64.encodeToString(invoice.content().bytes()),
                "--part--");
    }

    private void say(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        expect(line.equals("DATA") ? "354" : "250");
    }

    /** The last line of a reply has no hyphen. */
    private void expect(String code) throws IOException {
        String line = in.readLine();
        while (line != null && line.startsWith(code + "-")) {
            line = in.readLine();
        }
        if (line == null || !line.startsWith(code)) {
            throw new IOException("the mail server answers " + line);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
