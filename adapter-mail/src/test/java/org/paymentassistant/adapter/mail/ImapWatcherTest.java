package org.paymentassistant.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.tck.RawMail;

final class ImapWatcherTest {

    private final MailServer server = new MailServer();

    @Test
    void callsWhenMailArrivesLongBeforeItsTimeToLookAgain() {
        AtomicInteger found = new AtomicInteger();
        try (ImapMailbox mailbox = ImapMailbox.open(server.imap());
                ImapWatcher watcher = ImapWatcher.start(
                        server.imap(),
                        Duration.ofMinutes(10),
                        () -> found.set(mailbox.fetch(5).size()))) {
            assertThat(watcher).isNotNull();
            server.deliver(RawMail.sample(1).bytes());

            await().atMost(Duration.ofSeconds(20)).until(() -> found.get() == 1);
        }
    }

    @Test
    void goesOnWhereACallFails() {
        AtomicInteger calls = new AtomicInteger();
        try (ImapWatcher watcher = ImapWatcher.start(server.imap(), Duration.ofMillis(50), () -> {
            calls.incrementAndGet();
            throw new IllegalStateException("of the test");
        })) {
            assertThat(watcher).isNotNull();

            await().atMost(Duration.ofSeconds(20)).until(() -> calls.get() > 2);
        }
    }

    @AfterEach
    void close() {
        server.close();
    }
}
