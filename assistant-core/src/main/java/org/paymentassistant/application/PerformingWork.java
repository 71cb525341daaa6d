package org.paymentassistant.application;

import java.util.List;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.port.in.PerformWork;

/** Hands each piece of work to the step that does it. */
final class PerformingWork implements PerformWork {

    private static final InvoiceOutcome DEAD_LETTER = new InvoiceOutcome.DeadLetter(ReasonCode.DEAD_LETTER);

    private final Ports ports;
    private final ProcessDocument processDocument;
    private final SubmitDraft submitDraft;
    private final ReconcileDraft reconcileDraft;
    private final AttachInvoice attachInvoice;
    private final AnswerSubmission answerSubmission;
    private final Outgoing outgoing;
    private final Conclusion conclusion;
    private final Journal journal;

    PerformingWork(
            Ports ports,
            ProcessDocument processDocument,
            SubmitDraft submitDraft,
            ReconcileDraft reconcileDraft,
            AttachInvoice attachInvoice,
            AnswerSubmission answerSubmission,
            Outgoing outgoing,
            Conclusion conclusion,
            Journal journal) {
        this.ports = ports;
        this.processDocument = processDocument;
        this.submitDraft = submitDraft;
        this.reconcileDraft = reconcileDraft;
        this.attachInvoice = attachInvoice;
        this.answerSubmission = answerSubmission;
        this.outgoing = outgoing;
        this.conclusion = conclusion;
        this.journal = journal;
    }

    @Override
    public WorkResult perform(WorkItem item) {
        return switch (item.kind()) {
            case PROCESS_DOCUMENT -> processDocument.process(new DocumentId(item.subject()));
            case SUBMIT_DRAFT -> submitDraft.submit(new DraftId(item.subject()));
            case RECONCILE_DRAFT -> reconcileDraft.reconcile(new DraftId(item.subject()));
            case ATTACH_INVOICE -> attachInvoice.attach(new DraftId(item.subject()));
            case ANSWER_SUBMISSION -> answerSubmission.answer(new SubmissionId(item.subject()), false);
            case ANSWER_INTERIM -> answerSubmission.answer(new SubmissionId(item.subject()), true);
            case SEND_MESSAGE -> outgoing.deliver(new MessageId(item.subject()));
        };
    }

    @Override
    public void abandon(WorkItem item, String reason) {
        ports.transactions().required(() -> {
            journal.record("assistant", item.subject(), AuditKind.ABANDONED, item.kind() + ": " + reason);
            switch (item.kind()) {
                case PROCESS_DOCUMENT -> abandonDocument(new DocumentId(item.subject()));
                case SUBMIT_DRAFT -> abandonDraft(new DraftId(item.subject()));
                case SEND_MESSAGE, RECONCILE_DRAFT, ATTACH_INVOICE, ANSWER_SUBMISSION, ANSWER_INTERIM -> {
                    // nothing of theirs is left half done; operators see the event and can have it resumed
                }
            }
        });
        journal.tell(new AssistantEvent.WorkAbandoned(
                ports.clock().instant(), item.kind().name(), item.subject(), reason));
    }

    /** Unless a worker that was taken for dead has processed it after all. */
    private void abandonDocument(DocumentId id) {
        if (!ports.documents().find(id).orElseThrow().isProcessed()) {
            conclusion.conclude(id, List.of(DEAD_LETTER));
        }
    }

    /** The draft keeps its invoice's identity: it may be at the bank, and sending the invoice again resumes it. */
    private void abandonDraft(DraftId id) {
        PaymentDraft draft = ports.drafts().find(id).orElseThrow().value();
        if (draft instanceof ReadyDraft) {
            conclusion.replace(draft.origin().document(), draft.origin().part(), DEAD_LETTER);
        }
    }
}
