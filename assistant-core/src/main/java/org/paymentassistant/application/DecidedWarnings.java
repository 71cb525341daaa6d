package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.paymentassistant.application.risk.PaymentUnderReview;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.IncompleteDraft;

/**
 * The warnings about a draft that a person must decide: those from when it was read, and those that the
 * bank and our records give of the completed values, which may be others than the invoice shows.
 */
final class DecidedWarnings {

    private final AssessRisk risk;

    DecidedWarnings(AssessRisk risk) {
        this.risk = risk;
    }

    /** The warnings that are not among the accepted. */
    List<ReviewIssue> open(Company company, IncompleteDraft draft, InvoiceData completed, Set<IssueCode> accepted) {
        return Stream.concat(ofDraft(draft), ofRecords(company, draft, completed))
                .filter(issue -> !accepted.contains(issue.code()))
                .map(issue -> new ReviewIssue(Severity.ERROR, Optional.empty(), issue.code(), issue.parameters()))
                .distinct()
                .toList();
    }

    private static Stream<ReviewIssue> ofDraft(IncompleteDraft draft) {
        return draft.decisions().stream();
    }

    private Stream<ReviewIssue> ofRecords(Company company, IncompleteDraft draft, InvoiceData completed) {
        List<ReviewIssue> found = new ArrayList<>();
        risk.assess(PaymentUnderReview.again(company, completed, draft.id()), found, new ArrayList<>());
        return found.stream()
                .filter(ReviewIssue::needsDecision)
                .filter(issue -> !isJudged(issue, draft.invoice(), completed));
    }

    /** Whether the document says of itself that another is to be paid was judged when it was read. */
    private static boolean isJudged(ReviewIssue issue, InvoiceData read, InvoiceData completed) {
        return issue.code() == IssueCode.PAYEE_DIFFERS_FROM_SELLER
                && read.payeeName().equals(completed.payeeName())
                && read.sellerName().equals(completed.sellerName());
    }
}
