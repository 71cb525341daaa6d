package org.paymentassistant.benchmarks.simulation;

import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.mail.SendResult;
import org.paymentassistant.port.out.MailTransport;

/** Sabotage: each try to send a mail has a Message-ID of its own. */
final class RenamedMails implements MailTransport {

    private final MailTransport inner;
    private int tries;

    RenamedMails(MailTransport inner) {
        this.inner = inner;
    }

    @Override
    public SendResult send(OutgoingMessage message) {
        tries++;
        return inner.send(new OutgoingMessage(
                new MessageId(message.id().value().replaceFirst("^<", "<try" + tries + ".")),
                message.from(),
                message.to(),
                message.subject(),
                message.inReplyTo(),
                message.references(),
                message.text(),
                message.html(),
                message.language(),
                message.answers()));
    }
}
