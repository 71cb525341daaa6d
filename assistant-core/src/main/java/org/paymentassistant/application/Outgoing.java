package org.paymentassistant.application;

import java.nio.charset.StandardCharsets;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.mail.SendResult;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.domain.work.WorkResult;

/** Puts mails into the outbox and sends what lies there, at least once and always under the same Message-ID. */
final class Outgoing {

    private final Ports ports;
    private final String mailDomain;
    private final Journal journal;

    Outgoing(Ports ports, String mailDomain, Journal journal) {
        this.ports = ports;
        this.mailDomain = mailDomain;
        this.journal = journal;
    }

    /** The Message-ID of a mail about something: the same each time it is asked for. */
    MessageId idOf(String about, String kind) {
        String unguessed = ContentHash.of((about + "/" + kind).getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, 40);
        return new MessageId("<" + unguessed + "." + kind + "@" + mailDomain + ">");
    }

    /** Within a transaction. */
    void send(CompanyId company, OutgoingMessage message) {
        ports.outbox().add(company, message);
        ports.workQueue()
                .schedule(
                        company,
                        new WorkItem(WorkKind.SEND_MESSAGE, message.id().value()),
                        ports.clock().instant());
    }

    WorkResult deliver(MessageId id) {
        return ports.outbox().findUnsent(id).map(this::deliver).orElseGet(WorkResult.Done::new);
    }

    private WorkResult deliver(OutgoingMessage message) {
        SendResult result = ports.mailTransport().send(message);
        if (result instanceof SendResult.TransientFailure failure) {
            return new WorkResult.TryAgain(failure.detail());
        }
        boolean sent = result instanceof SendResult.Sent;
        String detail = result instanceof SendResult.PermanentFailure failure ? failure.detail() : "";
        ports.transactions().required(() -> {
            ports.outbox().settle(message.id(), sent, ports.clock().instant());
            journal.record(
                    "assistant", message.id().value(), sent ? AuditKind.SENT : AuditKind.NOT_DELIVERABLE, detail);
        });
        return new WorkResult.Done();
    }
}
