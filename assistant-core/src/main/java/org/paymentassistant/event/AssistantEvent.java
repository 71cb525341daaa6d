package org.paymentassistant.event;

import java.time.Instant;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.submission.SubmissionId;

/** Something that has happened. Holds ids and codes only, no personal data. */
public sealed interface AssistantEvent {

    /** When it happened. */
    Instant at();

    /** Something new was handed in and stored. */
    record SubmissionAccepted(Instant at, SubmissionId submission, int documents) implements AssistantEvent {}

    /** A document was processed; one outcome an invoice. */
    record DocumentProcessed(Instant at, DocumentId document, java.util.List<InvoiceOutcome> outcomes)
            implements AssistantEvent {}

    /** The bank has a draft. */
    record DraftSubmitted(Instant at, DraftId draft) implements AssistantEvent {}

    /** A person completed a draft. */
    record DraftCompleted(Instant at, DraftId draft) implements AssistantEvent {}

    /** An answer was put into the outbox. */
    record SubmissionAnswered(Instant at, SubmissionId submission, boolean last) implements AssistantEvent {}

    /** Work was given up; operators should look. */
    record WorkAbandoned(Instant at, String kind, String subject, String reason) implements AssistantEvent {}
}
