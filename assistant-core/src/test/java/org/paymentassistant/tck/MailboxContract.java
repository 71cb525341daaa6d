package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.paymentassistant.tck.RawMail.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.paymentassistant.domain.document.MediaType;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.AutomaticMark;
import org.paymentassistant.domain.mail.Delivery;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.SenderAuthentication;
import org.paymentassistant.port.out.Mailbox;

/** What {@link Mailbox} promises. */
public interface MailboxContract {

    /** The mailbox, empty at first. */
    Mailbox mailbox();

    /** Puts exactly these bytes into it, as the newest message. May be called by another thread. */
    void deliver(byte[] raw);

    /** The same mailbox as another process would open it. */
    default Mailbox reopened() {
        return mailbox();
    }

    /** Whether the adapter parses messages; not so where they are put in parsed. */
    default boolean parses() {
        return true;
    }

    @Test
    default void givesNothingWhereNothingHasArrived() {
        assertThat(mailbox().fetch(10)).isEmpty();
    }

    @Test
    default void givesAMessageByteForByte() {
        byte[] raw = sample(1).attach(file("a.pdf", 5_000)).bytes();
        deliver(raw);

        assertThat(only().raw().bytes()).isEqualTo(raw);
    }

    @Test
    default void givesAMessageAgainUntilItIsAcknowledged() {
        deliver(sample(1).bytes());
        mailbox().fetch(10);

        List<Delivery> again = mailbox().fetch(10);
        assertThat(again).hasSize(1);

        mailbox().acknowledge(again.get(0));
        assertThat(mailbox().fetch(10)).isEmpty();
    }

    @Test
    default void givesAMessageToAnotherProcessWhereThisOneDidNotAcknowledgeIt() {
        deliver(sample(1).bytes());
        mailbox().fetch(10);

        List<Delivery> again = reopened().fetch(10);

        assertThat(again)
                .extracting(delivery -> delivery.message().raw().bytes())
                .containsExactly(sample(1).bytes());
    }

    @Test
    default void staysAcknowledgedForAnotherProcess() {
        deliver(sample(1).bytes());
        mailbox().fetch(10).forEach(mailbox()::acknowledge);

        assertThat(reopened().fetch(10)).isEmpty();
    }

    @Test
    default void givesTheOldestMessagesFirstAndNotMoreThanTheLimit() {
        for (int i = 1; i <= 5; i++) {
            deliver(sample(i).bytes());
        }

        List<Delivery> first = mailbox().fetch(2);
        assertThat(first).extracting(MailboxContract::raw).containsExactly(raw(1), raw(2));

        first.forEach(mailbox()::acknowledge);
        assertThat(mailbox().fetch(2)).extracting(MailboxContract::raw).containsExactly(raw(3), raw(4));
        assertThat(mailbox().fetch(100)).hasSize(3);
    }

    @Test
    default void leavesTheOthersWhereOneIsAcknowledged() {
        for (int i = 1; i <= 3; i++) {
            deliver(sample(i).bytes());
        }

        mailbox().acknowledge(mailbox().fetch(3).get(1));

        assertThat(mailbox().fetch(10)).extracting(MailboxContract::raw).containsExactly(raw(1), raw(3));
    }

    @Test
    default void acknowledgesWhatIsGoneWithoutEffect() {
        deliver(sample(1).bytes());
        Delivery delivery = mailbox().fetch(1).get(0);
        mailbox().acknowledge(delivery);
        deliver(sample(2).bytes());

        mailbox().acknowledge(delivery);

        assertThat(mailbox().fetch(10)).extracting(MailboxContract::raw).containsExactly(raw(2));
    }

    @Test
    default void givesTheSameMessageTwiceWhereItArrivesTwice() {
        deliver(sample(1).bytes());
        deliver(sample(1).bytes());

        List<Delivery> both = mailbox().fetch(10);
        assertThat(both).hasSize(2);

        mailbox().acknowledge(both.get(0));
        assertThat(mailbox().fetch(10)).hasSize(1);
    }

    @Test
    @Timeout(60)
    default void waitsNoLongerThanItIsTold() {
        mailbox().await(Duration.ofMillis(20));

        assertThat(mailbox().fetch(1)).isEmpty();
    }

    @Test
    @Timeout(60)
    default void comesBackFromWaitingWhenAMessageArrives() {
        mailbox().fetch(1);

        List<Boolean> found = Concurrently.run(2, thread -> () -> {
            if (thread == 1) {
                deliver(sample(1).bytes());
                return true;
            }
            while (mailbox().fetch(1).isEmpty()) {
                mailbox().await(Duration.ofMillis(500));
            }
            return true;
        });

        assertThat(found).containsExactly(true, true);
    }

    @Test
    default void readsSenderRecipientsSubjectAndThread() {
        assumeTrue(parses());
        deliver(sample(1)
                .header("Cc", "Bob <bob@atelier-petit.example>, carol@atelier-petit.example")
                .header("References", "<first@x.example>\r\n <second@x.example>")
                .header("In-Reply-To", "<second@x.example>")
                .bytes());

        IncomingMessage message = only();

        assertThat(message.sender()).contains(Samples.SENDER);
        assertThat(message.recipients())
                .contains(
                        Samples.ASSISTANT,
                        new MailAddress("bob@atelier-petit.example"),
                        new MailAddress("carol@atelier-petit.example"));
        assertThat(message.subject()).isEqualTo("Invoice 1");
        assertThat(message.text()).contains("Please pay.");
        assertThat(message.messageId()).contains(new MessageId("<question-1@atelier-petit.example>"));
        assertThat(message.references())
                .containsExactly(new MessageId("<first@x.example>"), new MessageId("<second@x.example>"));
        assertThat(message.automaticMarks()).isEmpty();
        assertThat(message.problem()).isEmpty();
    }

    @Test
    default void decodesTheSubject() {
        assumeTrue(parses());
        deliver(sample(1)
                .without("Subject")
                .header("Subject", "=?UTF-8?B?RmFjdHVyZSByw6lnbMOp?=\r\n =?UTF-8?Q?e_n=C2=B0_7?=")
                .bytes());

        assertThat(only().subject()).isEqualTo("Facture réglée n° 7");
    }

    @Test
    default void givesTheAttachedFilesInTheirOrder() {
        assumeTrue(parses());
        SourceDocument first = file("b.pdf", 100);
        SourceDocument second = file("a.pdf", 200);
        deliver(sample(1).attach(first).attach(second).bytes());

        assertThat(only().documents()).containsExactly(first, second);
    }

    @Test
    default void givesAMessageWithoutSenderAndMessageId() {
        assumeTrue(parses());
        deliver(sample(1).without("From").without("Message-ID").bytes());

        IncomingMessage message = only();

        assertThat(message.from()).isEmpty();
        assertThat(message.messageId()).isEmpty();
    }

    @Test
    default void namesAllSendersOfAMessageWithSeveral() {
        assumeTrue(parses());
        deliver(sample(1).header("From", "other@elsewhere.example").bytes());

        assertThat(only().from()).contains(Samples.SENDER, new MailAddress("other@elsewhere.example"));
        assertThat(only().sender()).isEmpty();
    }

    @Test
    default void marksMailThatNoPersonWrote() {
        assumeTrue(parses());
        deliver(sample(1).header("Auto-Submitted", "auto-replied").bytes());
        deliver(sample(2).header("Precedence", "bulk").bytes());
        deliver(sample(3).header("List-Id", "<news.example>").bytes());

        List<Delivery> deliveries = mailbox().fetch(10);

        assertThat(deliveries.get(0).message().automaticMarks()).contains(AutomaticMark.AUTO_SUBMITTED);
        assertThat(deliveries.get(1).message().automaticMarks()).contains(AutomaticMark.PRECEDENCE);
        assertThat(deliveries.get(2).message().automaticMarks()).contains(AutomaticMark.MAILING_LIST);
    }

    @Test
    default void trustsNoAuthenticationThatAStrangerClaims() {
        assumeTrue(parses());
        deliver(sample(1)
                .header("Authentication-Results", "mx.stranger.example; dmarc=pass header.from=atelier-petit.example")
                .bytes());

        assertThat(only().authentication()).isNotEqualTo(SenderAuthentication.PASS);
    }

    @Test
    default void givesWhatCannotBeParsedTooAndWhatLiesBehindIt() {
        assumeTrue(parses());
        byte[] whole = sample(1).attach(file("a.pdf", 10_000)).bytes();
        deliver("\u0000\u0001\u0002 no mail at all \r\r\n\n".getBytes(StandardCharsets.ISO_8859_1));
        deliver(Arrays.copyOf(whole, whole.length / 2));
        deliver("Content-Type: multipart/mixed\r\n\r\nno boundary\r\n".getBytes(StandardCharsets.US_ASCII));
        deliver(sample(9).bytes());

        List<Delivery> deliveries = mailbox().fetch(10);
        assertThat(deliveries).hasSize(4);
        assertThat(deliveries.get(3).message().sender()).contains(Samples.SENDER);

        deliveries.forEach(mailbox()::acknowledge);
        assertThat(mailbox().fetch(10)).isEmpty();
    }

    @Test
    default void shortensAnEndlessSubject() {
        assumeTrue(parses());
        deliver(sample(1)
                .without("Subject")
                .header("Subject", "very ".repeat(2_000))
                .bytes());

        assertThat(only().subject()).startsWith("very very").hasSizeLessThanOrEqualTo(500);
    }

    private IncomingMessage only() {
        List<Delivery> deliveries = mailbox().fetch(10);
        assertThat(deliveries).hasSize(1);
        return deliveries.get(0).message();
    }

    private static SourceDocument file(String name, int size) {
        byte[] bytes = Arrays.copyOf("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), size);
        SourceDocument plain = SourceDocument.of(name, bytes);
        return new SourceDocument(plain.name(), Optional.of(MediaType.PDF), plain.content());
    }

    private static String raw(int number) {
        return new String(sample(number).bytes(), StandardCharsets.UTF_8);
    }

    private static String raw(Delivery delivery) {
        return new String(delivery.message().raw().bytes(), StandardCharsets.UTF_8);
    }
}
