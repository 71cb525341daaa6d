package org.paymentassistant.application;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.port.out.AuditTrail;
import org.paymentassistant.port.out.Transactions;

/**
 * Writes the audit trail, and tells the listener once what it is told of is committed; the listener can never break the
 * work.
 */
final class Journal {

    private static final Logger LOG = System.getLogger(Journal.class.getName());

    private final Transactions transactions;
    private final AuditTrail auditTrail;
    private final AssistantListener listener;
    private final InstantSource clock;

    Journal(Ports ports) {
        this.transactions = ports.transactions();
        this.auditTrail = ports.auditTrail();
        this.listener = ports.listener();
        this.clock = ports.clock();
    }

    void record(String actor, String subject, AuditKind kind, String detail) {
        auditTrail.record(new AuditEntry(clock.instant(), actor, subject, kind.name(), detail));
    }

    void tell(AssistantEvent event) {
        transactions.afterCommit(() -> tellNow(event));
    }

    private void tellNow(AssistantEvent event) {
        try {
            listener.on(event);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a listener failed on " + event.getClass().getSimpleName(), e);
        }
    }
}
