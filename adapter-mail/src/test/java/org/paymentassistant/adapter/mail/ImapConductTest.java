package org.paymentassistant.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.mail.Delivery;
import org.paymentassistant.domain.outcome.ReasonCode;

/** What a real IMAP host and the people who share its mailbox may do. */
final class ImapConductTest {

    private static final String ARRIVING = "Invoices";

    private final MailServer server = new MailServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void fetchesOnlyTheHeadersOfAMessageThatIsTooLarge() throws MessagingException {
        try (Store store = store()) {
            append(store, "x".repeat(100).concat("\r\n").repeat(270_000));
        }
        List<Delivery> fetched = inMailbox(mailbox -> {
            List<Delivery> found = mailbox.fetch(10);
            found.forEach(mailbox::acknowledge);
            return found;
        });

        assertThat(fetched).singleElement().satisfies(delivery -> {
            assertThat(delivery.message().raw().size()).isLessThan(10_000);
            assertThat(delivery.message().problem()).contains(ReasonCode.MESSAGE_TOO_LARGE);
            assertThat(delivery.message().sender()).isPresent();
        });
        List<Delivery> left = inMailbox(mailbox -> mailbox.fetch(10));
        assertThat(left).isEmpty();
    }

    @Test
    void takesNothingOutOfAFolderThatWasMadeAnew() throws MessagingException {
        try (Store store = store()) {
            append(store, "first");
            Delivery old = inMailbox(mailbox -> mailbox.fetch(1).get(0));
            await().atMost(Duration.ofSeconds(20)).until(() -> remade(store, "second") != validity(old));

            List<Delivery> left = inMailbox(mailbox -> {
                mailbox.acknowledge(old);
                return mailbox.fetch(10);
            });

            assertThat(left).extracting(ImapConductTest::text).containsExactly("second");
        }
    }

    private <T> T inMailbox(Function<ImapMailbox, T> use) {
        try (ImapMailbox mailbox = ImapMailbox.open(invoices(server.imap()))) {
            return use.apply(mailbox);
        }
    }

    @Test
    void givesAMessageThatIsDeliveredTwiceTwiceUnderTheSameKey() {
        server.deliver(mail("same"));
        server.deliver(mail("same"));
        try (ImapMailbox mailbox = ImapMailbox.open(server.imap())) {
            List<Delivery> both = mailbox.fetch(10);
            both.forEach(mailbox::acknowledge);

            assertThat(both)
                    .extracting(Delivery::position)
                    .doesNotHaveDuplicates()
                    .hasSize(2);
            assertThat(both.get(0).message().raw().hash())
                    .isEqualTo(both.get(1).message().raw().hash());
            assertThat(server.count("Processed")).isEqualTo(2);
        }
    }

    @Test
    void acknowledgesWithoutEffectWhatAPersonMovedAway() throws MessagingException {
        server.deliver(mail("one"));
        try (ImapMailbox mailbox = ImapMailbox.open(server.imap());
                Store store = store()) {
            Delivery delivery = mailbox.fetch(1).get(0);
            markDeleted(store, true);

            mailbox.acknowledge(delivery);

            assertThat(mailbox.fetch(10)).isEmpty();
            assertThat(server.count("Processed")).isLessThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"PT1H, 0", "PT0S, 1"})
    void seesWhatTheHostForgetsToTellOnceTheFolderIsOpenedAnew(Duration openAnewAfter, int seen) throws Exception {
        try (CapabilityFilter filter = new CapabilityFilter(port())) {
            ImapConnection connection = new ImapConnection(at(filter.port()), openAnewAfter);
            assertThat(waiting(connection)).isZero();
            filter.forgetNewMessages();
            server.deliver(mail("untold"));

            assertThat(waiting(connection)).isEqualTo(seen);
            connection.close();
        }
    }

    private static int waiting(ImapConnection connection) {
        return connection.use(folder -> connection.waiting(folder, 10).size());
    }

    @Test
    void copiesAndDeletesOneMessageWhereTheHostCannotMove() throws Exception {
        server.deliver(mail("marked by a person"));
        server.deliver(mail("ours"));
        try (CapabilityFilter filter = new CapabilityFilter(port(), "MOVE");
                ImapMailbox mailbox = ImapMailbox.open(at(filter.port()));
                Store store = store()) {
            markDeleted(store, false);

            mailbox.acknowledge(mailbox.fetch(1).get(0));

            assertThat(filter.sent()).contains("COPY").doesNotContain("MOVE");
            assertThat(server.count("Processed")).isEqualTo(1);
            assertThat(server.count("INBOX")).isEqualTo(1);
        }
    }

    @Test
    void expungesNothingOfOthersWhereTheHostCannotExpungeOne() throws Exception {
        server.deliver(mail("marked by a person"));
        server.deliver(mail("ours"));
        try (CapabilityFilter filter = new CapabilityFilter(port(), "MOVE", "UIDPLUS");
                ImapMailbox mailbox = ImapMailbox.open(at(filter.port()));
                Store store = store()) {
            markDeleted(store, false);

            mailbox.acknowledge(mailbox.fetch(1).get(0));

            assertThat(server.count("Processed")).isEqualTo(1);
            assertThat(server.count("INBOX")).isEqualTo(2);
            assertThat(mailbox.fetch(10)).isEmpty();
        }
    }

    @Test
    void leavesWhatCameBeforeItsTimeAndFindsWhatComesBehindIt() {
        Instant since = Instant.now().minus(Duration.ofHours(1));
        for (int i = 0; i < 450; i++) {
            Duration age = Duration.ofMinutes(i % 3 == 0 ? 1 : 1_000_000);
            server.deliver(mail("old " + i), since.minus(age));
        }
        try (ImapMailbox mailbox = ImapMailbox.open(server.imap().since(since))) {
            assertThat(mailbox.fetch(10)).isEmpty();
            mailbox.await(Duration.ofMillis(1));
            server.deliver(mail("new"));

            List<Delivery> taken = mailbox.fetch(10);
            taken.forEach(mailbox::acknowledge);

            assertThat(taken).extracting(ImapConductTest::text).containsExactly("new");
            assertThat(mailbox.fetch(10)).isEmpty();
            assertThat(server.count("INBOX")).isEqualTo(450);
        }
    }

    @Test
    void watchesOnAfterTheHostWasAway() {
        AtomicInteger calls = new AtomicInteger();
        int port = port();
        try (ImapWatcher watcher = ImapWatcher.start(server.imap(), Duration.ofMillis(300), calls::incrementAndGet)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> calls.get() > 1);
            server.close();
            try (MailServer again = new MailServer(port)) {
                int before = calls.get();
                again.deliver(mail("after"));

                await().atMost(Duration.ofSeconds(20)).until(() -> calls.get() > before + 1);
                assertThat(watcher).isNotNull();
            }
        }
    }

    @Test
    void fetchesNoMoreAtOnceThanTheMemoryBears() {
        byte[] large = mail("x".repeat(20 << 20));
        for (int i = 0; i < 4; i++) {
            server.deliver(large);
        }
        try (ImapMailbox mailbox = ImapMailbox.open(server.imap())) {
            List<Delivery> first = mailbox.fetch(10);
            assertThat(first).hasSize(3);

            first.forEach(mailbox::acknowledge);
            assertThat(mailbox.fetch(10)).hasSize(1);
        }
    }

    @Test
    void saysThatTheHostIsAwayAndComesBackByItself() {
        int port = port();
        try (ImapMailbox mailbox = ImapMailbox.open(server.imap().withTimeout(Duration.ofSeconds(5)))) {
            mailbox.fetch(1);
            server.close();

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThatThrownBy(() -> mailbox.fetch(1)).isInstanceOf(TransientAssistantException.class));
            try (MailServer again = new MailServer(port)) {
                again.deliver(mail("back"));
                assertThat(mailbox.fetch(1)).hasSize(1);
            }
        }
    }

    private static String text(Delivery delivery) {
        return delivery.message().text().strip();
    }

    private static byte[] mail(String text) {
        return ("From: a@b.example\r\nSubject: x\r\n\r\n" + text + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private int port() {
        return server.imap().port();
    }

    private static ImapSettings at(int port) {
        return ImapSettings.of("127.0.0.1", port, Security.NONE, MailServer.ADDRESS, MailServer.PASSWORD);
    }

    private static ImapSettings invoices(ImapSettings settings) {
        return settings.withFolders(ARRIVING, "Done");
    }

    private Store store() throws MessagingException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", port(), MailServer.ADDRESS, MailServer.PASSWORD);
        return store;
    }

    private static void append(Store store, String text) throws MessagingException {
        Folder folder = store.getFolder(ARRIVING);
        if (!folder.exists()) {
            folder.create(Folder.HOLDS_MESSAGES);
        }
        folder.appendMessages(new MimeMessage[] {
            new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail(text)))
        });
    }

    /** The folder deleted and made anew with one message, and its UIDVALIDITY: with some hosts one of whole seconds. */
    private static long remade(Store store, String text) throws MessagingException {
        assertThat(store.getFolder(ARRIVING).delete(true)).isTrue();
        append(store, text);
        return ((UIDFolder) store.getFolder(ARRIVING)).getUIDValidity();
    }

    private static long validity(Delivery delivery) {
        return Long.parseLong(delivery.position().split(":", 2)[0]);
    }

    /** As a person's mail program does with the first message. */
    private static void markDeleted(Store store, boolean expunge) throws MessagingException {
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_WRITE);
        inbox.getMessage(1).setFlag(Flags.Flag.DELETED, true);
        inbox.close(expunge);
    }
}
