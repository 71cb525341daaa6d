package org.paymentassistant.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.mail.SendResult;

final class SmtpHeadersTest {

    private final SmtpHost host = new SmtpHost(250);

    @Test
    void letsNoWordBeginAHeaderOfItsOwn() {
        send("petit@x.example", "Re: \u760d\u760a Bcc: evil@x.example", "fr\r\nBcc: evil@x.example");

        assertThat(sent().split("\r\n\r\n", 2)[0].lines()).noneMatch(line -> line.startsWith("Bcc"));
    }

    @Test
    void foldsALongThread() {
        send("petit@x.example", "Re: bill", "fr");

        assertThat(sent().lines()).allMatch(line -> line.length() <= 998);
        assertThat(sent()).contains("<thread-0-").contains("<thread-39-");
    }

    @Test
    void writesAnInternationalDomainInAscii() {
        assertThat(send("petit@b\u00fccher.example", "Re: bill", "fr")).isEqualTo(new SendResult.Sent());

        assertThat(sent()).contains("petit@xn--bcher-kva.example");
    }

    @Test
    void doesNotTryAgainWhereAnAddressCannotBeWritten() {
        assertThat(send("p\u760drcpt@x.example", "Re: bill", "fr")).isInstanceOf(SendResult.PermanentFailure.class);
    }

    @ParameterizedTest
    @CsvSource({"421, false", "450, false", "452, false", "550, true", "552, true", "554, true"})
    void tellsByTheReplyWhetherItMayGoBetterLater(int reply, boolean forGood) {
        try (SmtpHost refusing = new SmtpHost(reply)) {
            SendResult result = SmtpMailTransport.of(refusing.settings()).send(mail("a@x.example", "Re: bill", "fr"));

            assertThat(result)
                    .isInstanceOf(forGood ? SendResult.PermanentFailure.class : SendResult.TransientFailure.class);
        }
    }

    @Test
    void doesNotTellThePassword() {
        SmtpSettings settings = host.settings().withLogin("user", "secret of the test");

        assertThat(settings.toString() + settings.login()).doesNotContain("secret");
    }

    @AfterEach
    void close() {
        host.close();
    }

    private SendResult send(String to, String subject, String language) {
        return SmtpMailTransport.of(host.settings()).send(mail(to, subject, language));
    }

    private String sent() {
        return new String(host.mails().get(0), StandardCharsets.ISO_8859_1);
    }

    private static OutgoingMessage mail(String to, String subject, String language) {
        List<MessageId> thread = IntStream.range(0, 40)
                .mapToObj(i -> new MessageId("<thread-" + i + "-" + "x".repeat(60) + "@x.example>"))
                .toList();
        return new OutgoingMessage(
                new MessageId("<answer@ours.example>"),
                new MailAddress("assistant@ours.example"),
                new MailAddress(to),
                subject,
                Optional.empty(),
                thread,
                "text",
                "<p>text</p>",
                language,
                true);
    }
}
