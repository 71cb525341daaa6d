package org.paymentassistant.port.in;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.submission.SubmittedDocument;

/**
 * Questions about what the assistant has done. Changes nothing. Thread-safe. What is asked for a company is answered from
 * that company's data alone; the caller has made sure that the person may see them.
 */
public interface ReviewDrafts {

    /** A draft, whoever's it is. */
    Optional<PaymentDraft> draft(DraftId id);

    /** The newest drafts of a company, newest first. */
    List<PaymentDraft> drafts(CompanyId company, int limit);

    /** The newest submissions of a company, newest first. */
    List<Submission> submissions(CompanyId company, int limit);

    /** The documents of a submission in their order, whoever's it is. */
    List<SubmittedDocument> documents(SubmissionId submission);

    /** What happened to a submission, document or draft, oldest first, whoever's it is. */
    List<AuditEntry> history(String subject);

    /** A page of a company's drafts, newest first. */
    ListPage<PaymentDraft> drafts(ListQuery query);

    /** A page of what was handed in for a company, newest first. */
    ListPage<Message> messages(ListQuery query);

    /** A page of a company's documents, newest first. */
    ListPage<Document> documents(ListQuery query);

    /** A document of a company with all that happened to it. */
    Optional<DocumentHistory> document(CompanyId company, DocumentId id);

    /** The changes of a company's settings, oldest first. */
    List<AuditEntry> changes(CompanyId company);

    /** What was handed in at once, by mail or by upload, with its documents in their order. */
    record Message(Submission submission, List<SubmittedDocument> documents) {
        public Message {
            Objects.requireNonNull(submission, "submission");
            documents = List.copyOf(documents);
        }
    }

    /** A document, what it was handed in with, and the drafts that came of it. */
    record Document(SubmittedDocument document, Submission submission, List<PaymentDraft> drafts) {
        public Document {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(submission, "submission");
            drafts = List.copyOf(drafts);
        }
    }

    /** A document and what happened to it, to what it was handed in with and to its drafts, oldest first. */
    record DocumentHistory(Document document, List<AuditEntry> entries) {
        public DocumentHistory {
            Objects.requireNonNull(document, "document");
            entries = List.copyOf(entries);
        }
    }
}
