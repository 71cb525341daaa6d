package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.paymentassistant.tck.Samples.outgoing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.mail.SendResult;
import org.paymentassistant.port.out.MailTransport;

/** What {@link MailTransport} promises. */
public interface MailTransportContract {

    /** A transport to a mail host that takes mails for everybody. */
    MailTransport transport();

    /** The mails that this host has taken, byte for byte, oldest first. */
    List<byte[]> received();

    /** The envelope senders of the same mails; an empty text for the null sender. */
    List<String> envelopeSenders();

    /** A transport to a mail host that refuses every recipient for good. */
    MailTransport refusing();

    /** A transport to a mail host that cannot be reached. */
    MailTransport unreachable();

    /** Whether the adapter writes mails; not so where they are only kept. */
    default boolean writesMail() {
        return true;
    }

    @Test
    default void handsAMailToTheHost() {
        assertThat(send(1)).isEqualTo(new SendResult.Sent());

        assertThat(received()).hasSize(1);
    }

    @Test
    default void sendsWithoutEnvelopeSenderSoThatNothingComesBack() {
        assumeTrue(writesMail());
        send(1);

        assertThat(envelopeSenders()).containsExactly("");
    }

    @Test
    default void keepsTheMessageIdWhereTheSameIsSentAgain() {
        send(1);
        send(1);

        assertThat(received())
                .extracting(mail -> new RawHeaders(mail).all("Message-ID"))
                .containsExactly(List.of("<answer-1@invoices.example>"), List.of("<answer-1@invoices.example>"));
    }

    @Test
    default void writesAddressesAndThread() {
        assumeTrue(writesMail());
        send(1);

        RawHeaders headers = headers();

        assertThat(headers.all("From")).singleElement().asString().contains(Samples.ASSISTANT.value());
        assertThat(headers.all("To")).singleElement().asString().contains(Samples.SENDER.value());
        assertThat(headers.all("In-Reply-To")).containsExactly("<question-1@atelier-petit.example>");
        assertThat(headers.all("References"))
                .containsExactly("<first-1@atelier-petit.example> <question-1@atelier-petit.example>");
        assertThat(headers.all("Date")).hasSize(1);
    }

    @Test
    default void writesTheSubjectInAsciiThatDecodesToIt() {
        assumeTrue(writesMail());
        send(1);

        assertThat(headers().decoded("Subject")).containsExactly("Re: Facture n° 1 – reçue");
        assertThat(headers().all("Subject").get(0)).matches("[\\x20-\\x7e]+");
    }

    @Test
    default void writesPlainTextAndHtml() {
        assumeTrue(writesMail());
        send(1);

        assertThat(headers().all("Content-Type")).singleElement().asString().startsWith("multipart/alternative");
        assertThat(new String(received().get(0), StandardCharsets.ISO_8859_1))
                .containsIgnoringCase("content-type: text/plain; charset=utf-8")
                .containsIgnoringCase("content-type: text/html; charset=utf-8");
    }

    @Test
    default void saysThatNoPersonWroteIt() {
        assumeTrue(writesMail());
        send(1);
        transport().send(unasked());

        assertThat(received())
                .extracting(mail -> new RawHeaders(mail).all("Auto-Submitted"))
                .containsExactly(List.of("auto-replied"), List.of("auto-generated"));
    }

    @Test
    default void saysThatAHostRefusesForGood() {
        SendResult result = refusing().send(outgoing(1, Samples.SENDER));

        assertThat(result).isInstanceOf(SendResult.PermanentFailure.class);
        assertThat(((SendResult.PermanentFailure) result).detail()).doesNotContain(Samples.SENDER.value());
    }

    @Test
    default void saysThatAHostMayBeReachedLater() {
        SendResult result = unreachable().send(outgoing(1, Samples.SENDER));

        assertThat(result).isInstanceOf(SendResult.TransientFailure.class);
        assertThat(((SendResult.TransientFailure) result).detail()).doesNotContain(Samples.SENDER.value());
    }

    @Test
    default void sendsFromManyThreads() {
        List<SendResult> results = Concurrently.run(8, thread -> () -> send(thread));

        assertThat(results).containsOnly(new SendResult.Sent());
        assertThat(received())
                .extracting(mail -> new RawHeaders(mail).all("Message-ID"))
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    private SendResult send(int number) {
        return transport().send(outgoing(number, Samples.SENDER));
    }

    private RawHeaders headers() {
        return new RawHeaders(received().get(0));
    }

    private static OutgoingMessage unasked() {
        OutgoingMessage answer = outgoing(2, Samples.SENDER);
        return new OutgoingMessage(
                answer.id(),
                answer.from(),
                answer.to(),
                "Welcome",
                Optional.empty(),
                List.of(),
                answer.text(),
                answer.html(),
                "fr",
                false);
    }
}
