package org.paymentassistant.application;

import java.util.List;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.work.DeadLetter;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.port.in.ResumeWork;
import org.paymentassistant.port.out.Stored;

/** Puts what was given up back on its way: its outcome is open again, its answer is owed again, its work is planned. */
final class ResumingWork implements ResumeWork {

    private final Ports ports;
    private final Conclusion conclusion;
    private final Journal journal;

    ResumingWork(Ports ports, Conclusion conclusion, Journal journal) {
        this.ports = ports;
        this.conclusion = conclusion;
        this.journal = journal;
    }

    @Override
    public List<DeadLetter> abandoned(int limit) {
        return ports.workQueue().deadLetters(limit);
    }

    @Override
    public boolean resume(WorkItem item, String actor) {
        return ports.transactions().required(() -> {
            boolean abandoned = ports.workQueue().takeUp(item, ports.clock().instant());
            if (abandoned) {
                open(item);
                journal.record(
                        actor, item.subject(), AuditKind.RESUMED, item.kind().name());
            }
            return abandoned;
        });
    }

    /** An invoice that comes again takes up the submission of its first draft, where that was given up. */
    void resumeSubmission(DraftId draft) {
        boolean unused = resume(new WorkItem(WorkKind.SUBMIT_DRAFT, draft.value()), "assistant");
    }

    private void open(WorkItem item) {
        switch (item.kind()) {
            case PROCESS_DOCUMENT -> conclusion.reopen(new DocumentId(item.subject()));
            case SUBMIT_DRAFT ->
                ports.drafts()
                        .find(new DraftId(item.subject()))
                        .map(Stored::value)
                        .filter(ReadyDraft.class::isInstance)
                        .ifPresent(this::openOutcome);
            case RECONCILE_DRAFT, ATTACH_INVOICE, ANSWER_SUBMISSION, ANSWER_INTERIM, SEND_MESSAGE -> {
                // they look themselves at what stands
            }
        }
    }

    private void openOutcome(PaymentDraft draft) {
        conclusion.replaceAndTell(
                draft.origin().document(),
                draft.origin().part(),
                new InvoiceOutcome.Submitting(draft.id(), ReasonCode.OK_DRAFTED));
    }
}
