package org.paymentassistant.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.SenderAuthentication;
import org.paymentassistant.port.out.Mailbox;
import org.paymentassistant.tck.MailboxContract;
import org.paymentassistant.tck.RawMail;
import org.paymentassistant.tck.Samples;

class InMemoryMailboxTest implements MailboxContract {

    private final InMemoryMailbox mailbox = new InMemoryMailbox();

    @Override
    public Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public void deliver(byte[] raw) {
        mailbox.deliver(message(raw));
    }

    @Override
    public boolean parses() {
        return false;
    }

    @Test
    void keepsWhatWasAcknowledged() {
        deliver(RawMail.sample(1).bytes());

        mailbox.fetch(1).forEach(mailbox::acknowledge);

        assertThat(mailbox.acknowledged())
                .containsExactly(message(RawMail.sample(1).bytes()));
    }

    private static IncomingMessage message(byte[] raw) {
        return new IncomingMessage(
                Content.of(raw),
                Optional.empty(),
                List.of(),
                List.of(Samples.SENDER),
                List.of(Samples.ASSISTANT),
                "",
                Samples.NOON,
                SenderAuthentication.PASS,
                Set.of(),
                List.of(),
                "",
                Optional.empty());
    }
}
