package org.paymentassistant.application;

import java.util.List;
import org.paymentassistant.application.answer.Answer.Kind;
import org.paymentassistant.application.answer.DocumentAnswer;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.submission.Submission;

/** Which of the kinds of answer a submission gets: drafts only, drafts or questions among others, or none. */
final class AnswerKind {

    private AnswerKind() {}

    static Kind of(Submission submission, List<DocumentAnswer> answers, boolean last) {
        if (!last) {
            return Kind.IN_PROGRESS;
        }
        List<InvoiceOutcome> outcomes =
                answers.stream().map(DocumentAnswer::outcome).toList();
        boolean anyDraft = outcomes.stream()
                .anyMatch(outcome -> outcome instanceof InvoiceOutcome.Drafted
                        || outcome instanceof InvoiceOutcome.NeedsData
                        || outcome instanceof InvoiceOutcome.NeedsSplit);
        if (submission.refusal().isPresent() || !anyDraft) {
            return Kind.NOT_PROCESSED;
        }
        boolean all = outcomes.stream().allMatch(InvoiceOutcome.Drafted.class::isInstance);
        return all ? Kind.PROCESSED : Kind.PARTIALLY_PROCESSED;
    }
}
