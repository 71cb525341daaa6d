package org.paymentassistant.port.in;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.submission.SubmittedDocument;

/** Questions about what the assistant has done. Changes nothing. Thread-safe. */
public interface ReviewDrafts {

    /** A draft. */
    Optional<PaymentDraft> draft(DraftId id);

    /** The newest drafts of a company, newest first. */
    List<PaymentDraft> drafts(CompanyId company, int limit);

    /** The newest submissions of a company, newest first. */
    List<Submission> submissions(CompanyId company, int limit);

    /** The documents of a submission in their order. */
    List<SubmittedDocument> documents(SubmissionId submission);

    /** What happened to a submission, document or draft, oldest first. */
    List<AuditEntry> history(String subject);
}
