package org.paymentassistant.application;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
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
}
