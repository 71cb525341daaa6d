package org.paymentassistant.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.paymentassistant.port.in.ReviewDrafts;
import org.paymentassistant.port.out.Stored;

/** Answers questions from the repositories. */
final class ReviewingDrafts implements ReviewDrafts {

    private final Ports ports;

    ReviewingDrafts(Ports ports) {
        this.ports = ports;
    }

    @Override
    public Optional<PaymentDraft> draft(DraftId id) {
        return ports.drafts().find(id).map(Stored::value);
    }

    @Override
    public List<PaymentDraft> drafts(CompanyId company, int limit) {
        return ports.drafts().findByCompany(company, limit);
    }

    @Override
    public List<Submission> submissions(CompanyId company, int limit) {
        return ports.submissions().findByCompany(company, limit);
    }

    @Override
    public List<SubmittedDocument> documents(SubmissionId submission) {
        return ports.documents().findBySubmission(submission);
    }

    @Override
    public List<AuditEntry> history(String subject) {
        return ports.auditTrail().of(subject);
    }

    @Override
    public ListPage<PaymentDraft> drafts(ListQuery query) {
        return ports.drafts().list(query);
    }

    @Override
    public ListPage<Message> messages(ListQuery query) {
        return ports.submissions()
                .list(query)
                .map(submission -> new Message(submission, ports.documents().findBySubmission(submission.id())));
    }

    @Override
    public ListPage<Document> documents(ListQuery query) {
        return ports.documents().list(query).map(document -> with(document, submission(document)));
    }

    @Override
    public Optional<DocumentHistory> document(CompanyId company, DocumentId id) {
        return ports.documents()
                .find(id)
                .flatMap(document -> Optional.of(submission(document))
                        .filter(submission -> submission.company().equals(Optional.of(company)))
                        .map(submission -> with(document, submission))
                        .map(found -> new DocumentHistory(found, entries(found))));
    }

    @Override
    public List<AuditEntry> changes(CompanyId company) {
        return ports.auditTrail().of(company.value());
    }

    private Submission submission(SubmittedDocument document) {
        return ports.submissions().find(document.submission()).orElseThrow();
    }

    private Document with(SubmittedDocument document, Submission submission) {
        return new Document(document, submission, ports.drafts().findByDocument(document.id()));
    }

    private List<AuditEntry> entries(Document found) {
        Stream<String> before =
                Stream.of(found.submission().id().value(), found.document().id().value());
        Stream<String> after = found.drafts().stream().map(draft -> draft.id().value());
        return Stream.concat(before, after)
                .flatMap(subject -> ports.auditTrail().of(subject).stream())
                .sorted(Comparator.comparing(AuditEntry::at))
                .toList();
    }
}
