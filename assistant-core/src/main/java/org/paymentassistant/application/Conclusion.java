package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.Submission.AnswerState;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.event.AssistantEvent;

/** Writes what came of a document and, where that was the last of its submission, plans the answer. */
final class Conclusion {

    private final Ports ports;
    private final Journal journal;

    Conclusion(Ports ports, Journal journal) {
        this.ports = ports;
        this.journal = journal;
    }

    void conclude(DocumentId id, List<InvoiceOutcome> outcomes) {
        keep(id, outcomes);
        journal.tell(new AssistantEvent.DocumentProcessed(ports.clock().instant(), id, outcomes));
    }

    private void keep(DocumentId id, List<InvoiceOutcome> outcomes) {
        ports.transactions().required(() -> {
            SubmittedDocument document = ports.documents().find(id).orElseThrow();
            Submission submission =
                    ports.submissions().findForUpdate(document.submission()).orElseThrow();
            ports.documents().setOutcomes(id, outcomes);
            journal.record("assistant", id.value(), AuditKind.PROCESSED, codes(outcomes));
            answerIfFinished(submission);
        });
    }

    /** As it stands once nobody else can change it: read before, the outcome of another part could be lost. */
    private SubmittedDocument locked(DocumentId id) {
        ports.submissions()
                .findForUpdate(ports.documents().find(id).orElseThrow().submission());
        return ports.documents().find(id).orElseThrow();
    }

    /** Replaces the outcome of the invoice whose draft has moved on. */
    void replace(DocumentId id, int part, InvoiceOutcome outcome) {
        ports.transactions().required(() -> {
            List<InvoiceOutcome> outcomes = new ArrayList<>(locked(id).outcomes());
            if (!outcomes.set(part, outcome).equals(outcome)) {
                keep(id, outcomes);
                journal.tell(new AssistantEvent.OutcomeChanged(ports.clock().instant(), id, part, outcome));
            }
        });
    }

    /** The same, and the sender is told even where the final answer has been given: a person must act once more. */
    void replaceAndTell(DocumentId id, int part, InvoiceOutcome outcome) {
        ports.transactions().required(() -> {
            owAnswer(ports.documents().find(id).orElseThrow());
            replace(id, part, outcome);
        });
    }

    /** Forgets the outcome of a document that was given up before any draft came of it: it will be processed once more. */
    void reopen(DocumentId id) {
        SubmittedDocument document = locked(id);
        boolean givenUp = document.outcomes().stream().allMatch(InvoiceOutcome.DeadLetter.class::isInstance);
        if (givenUp && ports.drafts().findByDocument(id).isEmpty()) {
            processAgain(document);
        }
    }

    /** Forgets that a person was asked how a file falls into invoices: it will be processed as they decided. */
    void splitDecided(SubmittedDocument document, InvoiceSplit decided) {
        ports.documents().setSplit(document.id(), decided);
        processAgain(document);
    }

    private void processAgain(SubmittedDocument document) {
        owAnswer(document);
        ports.documents().setOutcomes(document.id(), List.of());
    }

    private void owAnswer(SubmittedDocument document) {
        ports.submissions()
                .findForUpdate(document.submission())
                .filter(submission -> submission.answer() == AnswerState.FINAL)
                .ifPresent(submission -> ports.submissions().setAnswer(submission.id(), AnswerState.REOPENED));
    }

    /** Says what a draft on its way waits for; without effect where it is not on its way any more. */
    boolean stillSubmitting(DocumentId id, int part, InvoiceOutcome.Submitting outcome) {
        return ports.transactions().required(() -> {
            boolean onItsWay = locked(id).outcomes().get(part) instanceof InvoiceOutcome.Submitting;
            if (onItsWay) {
                replace(id, part, outcome);
            }
            return onItsWay;
        });
    }

    private void answerIfFinished(Submission submission) {
        boolean finished =
                ports.documents().findBySubmission(submission.id()).stream().allMatch(SubmittedDocument::isFinished);
        if (finished) {
            ports.workQueue()
                    .schedule(
                            submission.company().orElseThrow(),
                            new WorkItem(
                                    WorkKind.ANSWER_SUBMISSION, submission.id().value()),
                            ports.clock().instant());
        }
    }

    private static String codes(List<InvoiceOutcome> outcomes) {
        return outcomes.stream().map(outcome -> outcome.reason().name()).collect(Collectors.joining(","));
    }
}
