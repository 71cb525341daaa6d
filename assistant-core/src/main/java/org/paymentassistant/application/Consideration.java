package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.FieldQuestion;

/**
 * An invoice with all that was asked about it, before anything is written.
 *
 * @param refusal why no draft comes of it, where so
 * @param invoice what is believed
 * @param debtorAccount the account to pay from, where resolved
 * @param questions what a person must be asked
 * @param issues what a person should know
 */
record Consideration(
        Optional<ReasonCode> refusal,
        InvoiceData invoice,
        Optional<BankAccountId> debtorAccount,
        List<FieldQuestion> questions,
        List<ReviewIssue> issues) {

    Consideration {
        questions = List.copyOf(questions);
        issues = List.copyOf(issues);
    }

    /** The same with one issue more. */
    Consideration with(ReviewIssue issue) {
        List<ReviewIssue> more = new ArrayList<>(issues);
        more.add(issue);
        return new Consideration(refusal, invoice, debtorAccount, questions, more);
    }

    boolean isComplete() {
        return refusal.isEmpty() && questions.isEmpty() && issues.stream().noneMatch(ReviewIssue::holds);
    }
}
