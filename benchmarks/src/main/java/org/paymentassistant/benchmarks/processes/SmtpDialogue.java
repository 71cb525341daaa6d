package org.paymentassistant.benchmarks.processes;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One client of the mail sink. */
final class SmtpDialogue implements Runnable {

    private static final Pattern RECIPIENT = Pattern.compile("RCPT TO:\\s*<([A-Za-z0-9.@_+-]+)>.*");

    private final Socket socket;
    private final Path folder;
    private final List<String> recipients = new ArrayList<>();

    SmtpDialogue(Socket socket, Path folder) {
        this.socket = socket;
        this.folder = folder;
    }

    @Override
    public void run() {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            say("220 sink");
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                answer(line.strip(), in);
            }
        } catch (IOException e) {
            // the client is gone, and what was not accepted is its matter
        }
    }

    private void answer(String line, InputStream in) throws IOException {
        String verb = line.toUpperCase(Locale.ROOT).split(" ", 2)[0];
        switch (verb) {
            case "MAIL", "RSET" -> {
                recipients.clear();
                say("250 yes");
            }
            case "RCPT" -> say(recipient(line));
            case "DATA" -> {
                say("354 go on");
                byte[] mail = data(in);
                recipients.forEach(to -> new Maildir(folder.resolve(to)).deliver(mail));
                say("250 taken");
            }
            case "QUIT" -> say("221 bye");
            default -> say("250 yes");
        }
    }

    private String recipient(String line) {
        Matcher matcher = RECIPIENT.matcher(line);
        if (!matcher.matches()) {
            return "550 whom?";
        }
        recipients.add(matcher.group(1));
        return "250 yes";
    }

    private void say(String reply) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static byte[] data(InputStream in) throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        for (String line = line(in); !line.equals(".\r\n"); line = line(in)) {
            if (line.isEmpty()) {
                throw new IOException("the mail broke off");
            }
            mail.writeBytes((line.startsWith(".") ? line.substring(1) : line).getBytes(StandardCharsets.ISO_8859_1));
        }
        return mail.toByteArray();
    }

    /** With its end; empty at the end of all. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = in.read();
        while (read >= 0 && read != '\n') {
            line.write(read);
            read = in.read();
        }
        if (read >= 0) {
            line.write(read);
            return line.toString(StandardCharsets.ISO_8859_1);
        }
        return "";
    }
}
