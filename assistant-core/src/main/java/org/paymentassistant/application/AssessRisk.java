package org.paymentassistant.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.port.out.BeneficiaryDirectory;

/** Looks for what speaks against a payment: so far, an account that does not fit what the bank knows of the creditor. */
final class AssessRisk {

    private final BeneficiaryDirectory beneficiaries;

    AssessRisk(BeneficiaryDirectory beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    void assess(Company company, InvoiceData invoice, List<ReviewIssue> issues, List<FieldQuestion> questions) {
        if (invoice.account().isEmpty()
                || invoice.creditorName().isEmpty()
                || invoice.amountDue().isEmpty()) {
            return;
        }
        PaymentAccount account = invoice.account().get();
        PartyName name = invoice.creditorName().get();
        Optional<Beneficiary> known = beneficiaries.findByAccount(
                company, account, invoice.amountDue().get().currency());
        Optional<ReviewIssue> issue = known.isPresent()
                ? otherName(known.get(), name)
                : changedAccount(beneficiaries.findByName(company, name), account);
        issue.ifPresent(found -> {
            issues.add(found);
            askOnce(questions, account);
        });
        if (known.isEmpty() && issue.isEmpty()) {
            issues.add(ReviewIssue.of(Severity.INFO, InvoiceField.IBAN, IssueCode.NEW_BENEFICIARY));
        }
    }

    private static Optional<ReviewIssue> otherName(Beneficiary known, PartyName name) {
        return known.name().similarTo(name)
                ? Optional.empty()
                : Optional.of(ReviewIssue.of(
                        Severity.ERROR,
                        InvoiceField.IBAN,
                        IssueCode.ACCOUNT_KNOWN_UNDER_OTHER_NAME,
                        Map.of("knownName", known.name().value(), "name", name.value())));
    }

    private static Optional<ReviewIssue> changedAccount(List<Beneficiary> namesakes, PaymentAccount account) {
        return namesakes.stream()
                .filter(namesake -> !namesake.account().key().equals(account.key()))
                .findFirst()
                .filter(other -> namesakes.stream()
                        .noneMatch(namesake -> namesake.account().key().equals(account.key())))
                .map(other -> ReviewIssue.of(
                        Severity.ERROR,
                        InvoiceField.IBAN,
                        IssueCode.CHANGED_ACCOUNT,
                        Map.of("known", other.account().masked(), "given", account.masked())));
    }

    private static void askOnce(List<FieldQuestion> questions, PaymentAccount account) {
        InvoiceField field = account.fold(iban -> InvoiceField.IBAN, local -> InvoiceField.ACCOUNT_NUMBER);
        if (questions.stream().noneMatch(question -> question.field() == field)) {
            String value = account.fold(iban -> iban.iban().value(), local -> local.number());
            questions.add(new FieldQuestion(field, List.of(value)));
        }
    }
}
