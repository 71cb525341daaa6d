package org.paymentassistant.adapter.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.paymentassistant.port.out.MailTransport;
import org.paymentassistant.tck.MailTransportContract;

final class SmtpMailTransportTest implements MailTransportContract {

    private final SmtpHost host = new SmtpHost(250);
    private final SmtpHost refusing = new SmtpHost(550);

    @Override
    public MailTransport transport() {
        return SmtpMailTransport.of(host.settings());
    }

    @Override
    public List<byte[]> received() {
        return host.mails();
    }

    @Override
    public List<String> envelopeSenders() {
        return host.senders();
    }

    @Override
    public MailTransport refusing() {
        return SmtpMailTransport.of(refusing.settings());
    }

    @Override
    public MailTransport unreachable() {
        return SmtpMailTransport.of(
                SmtpSettings.of("127.0.0.1", closedPort(), Security.NONE).withTimeout(Duration.ofSeconds(2)));
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        host.close();
        refusing.close();
    }

    static byte[] bytes(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lines.forEach(line -> bytes.writeBytes((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
        return bytes.toByteArray();
    }
}
