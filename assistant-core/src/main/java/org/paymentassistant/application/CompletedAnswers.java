package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.payment.IncompleteDraft;

/**
 * A draft's invoice with a person's answers put in, and what is still wrong. Only what was asked is taken, and what the
 * answers themselves bring up: the bank code of an account just stated, say. What was read and believed cannot be changed.
 */
final class CompletedAnswers {

    private final IncompleteDraft draft;
    private final Map<InvoiceField, String> given;
    private final Set<InvoiceField> asked = EnumSet.noneOf(InvoiceField.class);
    private final List<ReviewIssue> issues = new ArrayList<>();
    private final InvoiceData invoice;
    private final Optional<BankAccountId> debtorAccount;

    private CompletedAnswers(
            IncompleteDraft draft,
            Map<InvoiceField, String> given,
            DebtorAccounts accounts,
            DestinationCheck destination) {
        this.draft = draft;
        this.given = new EnumMap<>(InvoiceField.class);
        given.forEach((field, text) -> {
            if (!text.isBlank()) {
                this.given.put(field, text.strip());
            }
        });
        ask();
        AnsweredInvoice answered = answered(destination);
        List<ReviewIssue> problems = destination.problems(accounts.company(), answered.invoice());
        while (asked.addAll(holding(problems))) {
            answered = answered(destination);
            problems = destination.problems(accounts.company(), answered.invoice());
        }
        this.invoice = answered.invoice();
        this.debtorAccount = chosenAccount(accounts);
        answered.invalid().forEach(this::complain);
        requireComplete();
        holding(problems).forEach(this::complain);
    }

    static CompletedAnswers of(
            IncompleteDraft draft,
            Map<InvoiceField, String> answers,
            DebtorAccounts accounts,
            DestinationCheck destination) {
        return new CompletedAnswers(draft, answers, accounts, destination);
    }

    List<ReviewIssue> issues() {
        return issues;
    }

    InvoiceData invoice() {
        return invoice;
    }

    BankAccountId debtorAccount() {
        return debtorAccount.orElseThrow();
    }

    /** The account to pay from is asked too where only the answers can tell in which currency it must be. */
    private void ask() {
        draft.questions().stream().map(FieldQuestion::field).forEach(asked::add);
        if (draft.debtorAccount().isEmpty()) {
            asked.add(InvoiceField.DEBTOR_ACCOUNT);
        }
    }

    private AnsweredInvoice answered(DestinationCheck destination) {
        Map<InvoiceField, String> taken = new EnumMap<>(given);
        taken.keySet().retainAll(asked);
        return new AnsweredInvoice(draft, taken, destination.rules());
    }

    private static List<InvoiceField> holding(List<ReviewIssue> problems) {
        return problems.stream()
                .filter(ReviewIssue::holds)
                .flatMap(problem -> problem.field().stream())
                .toList();
    }

    private Optional<BankAccountId> chosenAccount(DebtorAccounts accounts) {
        return text(InvoiceField.DEBTOR_ACCOUNT)
                .flatMap(accounts::withId)
                .or(draft::debtorAccount)
                .or(() -> invoice.amountDue().flatMap(amount -> accounts.mainIn(amount.currency())));
    }

    private void requireComplete() {
        draft.questions().stream()
                .map(FieldQuestion::field)
                .filter(field -> text(field).isEmpty())
                .forEach(this::complain);
        require(invoice.creditorName().isPresent(), InvoiceField.SELLER_NAME);
        require(
                invoice.account().isPresent(),
                asked.contains(InvoiceField.ACCOUNT_NUMBER) ? InvoiceField.ACCOUNT_NUMBER : InvoiceField.IBAN);
        require(invoice.amountDue().filter(Money::isPositive).isPresent(), InvoiceField.AMOUNT_DUE);
        require(!Recognition.isUnrecognisable(invoice), InvoiceField.INVOICE_NUMBER);
        require(debtorAccount.isPresent(), InvoiceField.DEBTOR_ACCOUNT);
    }

    private void require(boolean good, InvoiceField field) {
        if (!good) {
            complain(field);
        }
    }

    private void complain(InvoiceField field) {
        if (issues.stream().noneMatch(issue -> issue.field().equals(Optional.of(field)))) {
            IssueCode code = text(field).isPresent() ? IssueCode.ACCOUNT_CHECK_FAILED : IssueCode.MISSING;
            issues.add(ReviewIssue.of(Severity.ERROR, field, code));
        }
    }

    private Optional<String> text(InvoiceField field) {
        return Optional.ofNullable(given.get(field)).filter(text -> asked.contains(field));
    }
}
