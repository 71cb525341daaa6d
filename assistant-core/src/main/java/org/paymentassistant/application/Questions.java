package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.FieldQuestion;

/** What a person must be asked before a draft can be made; each question is also an issue. */
final class Questions {

    private static final int PROPOSALS = 3;

    private final ExtractedInvoice extracted;
    private final List<ReviewIssue> issues;
    private final Map<InvoiceField, FieldQuestion> questions = new LinkedHashMap<>();

    private Questions(ExtractedInvoice extracted, List<ReviewIssue> issues) {
        this.extracted = extracted;
        this.issues = issues;
    }

    /** The questions; for each that the issues do not explain yet, an issue is added to them. */
    static List<FieldQuestion> about(ExtractedInvoice extracted, InvoiceData data, List<ReviewIssue> issues) {
        Questions questions = new Questions(extracted, issues);
        questions.askWhereAbsent(data);
        questions.askWhereHeld();
        return List.copyOf(questions.questions.values());
    }

    /** Adds problems to the issues, and a question for each that holds the draft and whose field is not asked yet. */
    static void add(
            List<ReviewIssue> problems,
            ExtractedInvoice extracted,
            List<ReviewIssue> issues,
            List<FieldQuestion> questions) {
        for (ReviewIssue problem : problems) {
            boolean asked =
                    questions.stream().anyMatch(question -> problem.field().equals(Optional.of(question.field())));
            if (!asked) {
                issues.add(problem);
            }
            if (!asked && problem.holds()) {
                problem.field()
                        .ifPresent(field -> questions.add(new FieldQuestion(field, proposals(extracted, field))));
            }
        }
    }

    private void askWhereAbsent(InvoiceData data) {
        if (data.creditorName().isEmpty()) {
            ask(InvoiceField.SELLER_NAME);
        }
        if (data.account().isEmpty()) {
            ask(accountField());
        }
        if (data.amountDue().isEmpty()) {
            ask(InvoiceField.AMOUNT_DUE);
            ask(InvoiceField.CURRENCY);
        }
        if (Recognition.isUnrecognisable(data)) {
            ask(InvoiceField.INVOICE_NUMBER);
        }
    }

    private InvoiceField accountField() {
        boolean local = extracted.field(InvoiceField.IBAN).isEmpty()
                && extracted.field(InvoiceField.ACCOUNT_NUMBER).isPresent();
        return local ? InvoiceField.ACCOUNT_NUMBER : InvoiceField.IBAN;
    }

    private void askWhereHeld() {
        List.copyOf(issues).stream()
                .filter(ReviewIssue::holds)
                .flatMap(issue -> issue.field().stream())
                .forEach(this::ask);
    }

    private void ask(InvoiceField field) {
        if (questions.containsKey(field)) {
            return;
        }
        List<String> proposals = proposals(extracted, field);
        questions.put(field, new FieldQuestion(field, proposals));
        boolean explained = issues.stream()
                .anyMatch(issue -> issue.field().filter(field::equals).isPresent() && issue.holds());
        if (!explained) {
            issues.add(ReviewIssue.of(
                    Severity.ERROR, field, proposals.isEmpty() ? IssueCode.MISSING : IssueCode.DOUBTFUL));
        }
    }

    private static List<String> proposals(ExtractedInvoice extracted, InvoiceField field) {
        List<Candidate> candidates =
                extracted.field(field).map(reading -> reading.candidates()).orElse(List.of());
        return new ArrayList<>(
                candidates.stream().map(Candidate::value).limit(PROPOSALS).toList());
    }
}
