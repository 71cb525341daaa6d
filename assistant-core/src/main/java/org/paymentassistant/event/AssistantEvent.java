package org.paymentassistant.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.submission.Channel;
import org.paymentassistant.domain.submission.SubmissionId;

/** Something that has happened. Holds ids and codes only, no personal data. */
public sealed interface AssistantEvent {

    /** When it happened. */
    Instant at();

    /**
     * Something new was handed in and stored.
     *
     * @param documents how many files of it are processed
     * @param refusal why none of it is, where so
     */
    record SubmissionAccepted(
            Instant at, SubmissionId submission, Channel channel, int documents, Optional<ReasonCode> refusal)
            implements AssistantEvent {}

    /** A document was processed; one outcome an invoice. */
    record DocumentProcessed(Instant at, DocumentId document, List<InvoiceOutcome> outcomes)
            implements AssistantEvent {}

    /** The outcome of one invoice of a document that was processed before is another now. */
    record OutcomeChanged(Instant at, DocumentId document, int part, InvoiceOutcome outcome)
            implements AssistantEvent {}

    /** The bank has a draft. */
    record DraftSubmitted(Instant at, DraftId draft) implements AssistantEvent {}

    /** The bank cannot be reached, or its answer was lost: the draft is tried again. */
    record DraftDelayed(Instant at, DraftId draft, ReasonCode reason) implements AssistantEvent {}

    /** The bank refused the draft or asks for more: a person must complete it. */
    record DraftRefused(Instant at, DraftId draft) implements AssistantEvent {}

    /** A person completed a draft. */
    record DraftCompleted(Instant at, DraftId draft) implements AssistantEvent {}

    /**
     * An answer was put into the outbox.
     *
     * @param kind of the answer: {@code PROCESSED}, {@code PARTIALLY_PROCESSED}, {@code NOT_PROCESSED}, or {@code
     *     IN_PROGRESS} where another follows
     * @param sinceReceipt how long ago our host received what is answered
     */
    record SubmissionAnswered(Instant at, SubmissionId submission, String kind, Duration sinceReceipt)
            implements AssistantEvent {

        /** Whether no other answer follows by itself. */
        public boolean isLast() {
            return !kind.equals("IN_PROGRESS");
        }
    }

    /** Work was given up; operators should look. */
    record WorkAbandoned(Instant at, String kind, String subject, String reason) implements AssistantEvent {}

    /** All that was kept of a company is removed. */
    record CompanyErased(Instant at, int submissions, int documents, int drafts) implements AssistantEvent {}

    /** Something was removed whose time of keeping is over: messages' bytes, mails of ours, links and drafts. */
    record OldDataDropped(Instant at, int contents, int answers, int links, int drafts) implements AssistantEvent {}
}
