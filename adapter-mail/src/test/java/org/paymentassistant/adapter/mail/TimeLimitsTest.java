package org.paymentassistant.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.mail.SendResult;
import org.paymentassistant.tck.Samples;

/** A host that is connected to and never says a word. */
@Timeout(120)
class TimeLimitsTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private ServerSocket silent;

    @BeforeEach
    void listen() throws IOException {
        silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        silent.close();
    }

    @Test
    void aSilentImapHostIsGivenUp() {
        ImapSettings settings = ImapSettings.of("127.0.0.1", silent.getLocalPort(), Security.NONE, "user", "password");
        try (ImapMailbox mailbox = ImapMailbox.open(settings.withTimeout(SHORT))) {
            assertThatExceptionOfType(TransientAssistantException.class).isThrownBy(() -> mailbox.fetch(1));
            assertThatExceptionOfType(TransientAssistantException.class).isThrownBy(() -> mailbox.await(SHORT));
        }
    }

    @Test
    void aSilentSmtpHostIsGivenUp() {
        SmtpMailTransport transport =
                SmtpMailTransport.of(SmtpSettings.of("127.0.0.1", silent.getLocalPort(), Security.NONE)
                        .withTimeout(SHORT));

        assertThat(transport.send(Samples.outgoing(1, Samples.SENDER))).isInstanceOf(SendResult.TransientFailure.class);
    }

    @Test
    void noHostIsWaitedForWithoutEnd() {
        assertThat(ImapSettings.of("host", 993, Security.TLS, "user", "password")
                        .timeout())
                .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
        assertThat(SmtpSettings.of("host", 587, Security.STARTTLS).timeout())
                .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
    }
}
