package org.paymentassistant.benchmarks.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.mail.SendResult;
import org.paymentassistant.port.out.MailTransport;
import org.paymentassistant.port.out.Outbox;

/** Sabotage: a mail is sent as soon as it is put into the outbox, within the transaction. */
final class HastyOutbox implements Outbox {

    private final Outbox inner;
    private final MailTransport transport;

    HastyOutbox(Outbox inner, MailTransport transport) {
        this.inner = inner;
        this.transport = transport;
    }

    @Override
    public void add(CompanyId company, OutgoingMessage message) {
        inner.add(company, message);
        if (transport.send(message) instanceof SendResult.Sent) {
            inner.settle(message.id(), true, Instant.EPOCH);
        }
    }

    @Override
    public Optional<OutgoingMessage> findUnsent(MessageId id) {
        return inner.findUnsent(id);
    }

    @Override
    public void settle(MessageId id, boolean sent, Instant at) {
        inner.settle(id, sent, at);
    }

    @Override
    public int countTo(MailAddress recipient, Instant since) {
        return inner.countTo(recipient, since);
    }

    @Override
    public List<MessageId> dropSettled(Instant before, int limit) {
        return inner.dropSettled(before, limit);
    }

    @Override
    public List<MessageId> erase(CompanyId company) {
        return inner.erase(company);
    }
}
