package org.paymentassistant.domain.invoice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.FieldQuestion;

/**
 * What is believed of one invoice, and what a person must be asked. Immutable.
 *
 * @param extracted what was understood
 * @param data the values that may be used
 * @param questions what must be asked before a draft can be made, in the order of asking
 * @param issues what a person should know
 */
public record Appraisal(
        ExtractedInvoice extracted, InvoiceData data, List<FieldQuestion> questions, List<ReviewIssue> issues) {

    public Appraisal {
        Objects.requireNonNull(extracted, "extracted");
        Objects.requireNonNull(data, "data");
        questions = List.copyOf(questions);
        issues = List.copyOf(issues);
    }

    /** Why no draft may come of it at all, empty where one may. */
    public Optional<ReasonCode> refusal() {
        return extracted.documentType().refusal();
    }

    /** Whether a draft can be made without asking anybody. */
    public boolean isComplete() {
        return refusal().isEmpty() && questions.isEmpty() && issues.stream().noneMatch(ReviewIssue::holds);
    }
}
