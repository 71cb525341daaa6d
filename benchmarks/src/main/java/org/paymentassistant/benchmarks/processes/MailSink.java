package org.paymentassistant.benchmarks.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;

/**
 * A mail host as a process of its own: it takes each mail over SMTP and lays it into the folder of its recipient, on the
 * disk before it says so.
 */
final class MailSink {

    private MailSink() {}

    /** Takes the port and the folder of all mailboxes. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        try (ServerSocket server =
                new ServerSocket(Integer.parseInt(arguments[0]), 50, InetAddress.getLoopbackAddress())) {
            while (true) {
                Socket client = server.accept();
                new Thread(new SmtpDialogue(client, folder), "smtp").start();
            }
        }
    }
}
