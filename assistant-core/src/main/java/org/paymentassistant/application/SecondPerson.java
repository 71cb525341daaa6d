package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.InvoiceIdentity;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.port.out.Stored;

/**
 * Two people decide about a changed account where the company wants that: the draft goes on only when a second one, never
 * the first, has confirmed the same account through a link of their own.
 */
final class SecondPerson {

    private final Ports ports;
    private final AskSecondPerson ask;
    private final Journal journal;

    SecondPerson(Ports ports, AskSecondPerson ask, Journal journal) {
        this.ports = ports;
        this.ask = ask;
        this.journal = journal;
    }

    /** Whether the draft must still go to a second person. Asks the bank: not within a transaction. */
    boolean isNeeded(Company company, IncompleteDraft draft, InvoiceData answered) {
        return draft.decidedBy().isEmpty() && concerns(company, draft, answered);
    }

    /** Why this person's decision does not count, where so. */
    Optional<ReviewIssue> objection(
            Company company,
            IncompleteDraft draft,
            InvoiceData answered,
            Optional<MailAddress> person,
            boolean needed) {
        if (draft.decidedBy().isPresent()) {
            boolean counts =
                    person.filter(second -> mayFollow(company, draft, second)).isPresent();
            boolean same = draft.invoice().account().equals(answered.account());
            return counts && same ? Optional.empty() : Optional.of(needed());
        }
        boolean possible =
                person.filter(first -> !others(company, first).isEmpty()).isPresent();
        return possible || !needed ? Optional.empty() : Optional.of(needed());
    }

    /** Keeps the first decision and writes to those who may be the second person. */
    boolean handOn(
            Company company,
            Stored<PaymentDraft> stored,
            IncompleteDraft draft,
            CompletedAnswers given,
            MailAddress first,
            InvoiceIdentity identity) {
        List<ReviewIssue> issues = new ArrayList<>(draft.issues());
        issues.add(needed());
        IncompleteDraft waiting = draft.awaitingSecond(
                first, given.invoice(), given.debtorAccount(), List.of(question(given.invoice())), issues, identity);
        if (!ports.drafts().replace(stored, waiting)) {
            return false;
        }
        ask.ask(company, waiting, others(company, first));
        journal.record(first.value(), draft.id().value(), AuditKind.FIRST_PERSON_DECIDED, "");
        return true;
    }

    private boolean concerns(Company company, IncompleteDraft draft, InvoiceData answered) {
        return company.secondPerson().isPresent()
                && draft.issues().stream().anyMatch(issue -> issue.code() == IssueCode.CHANGED_ACCOUNT)
                && !isKnown(company, answered);
    }

    /** A person who puts a known account back in place of the changed one needs nobody. */
    private boolean isKnown(Company company, InvoiceData answered) {
        PaymentAccount account = answered.account().orElseThrow();
        return !ports.suppliers().ofAccount(company.id(), account).isEmpty()
                || ports.beneficiaries()
                        .findByAccount(
                                company,
                                account,
                                answered.amountDue().orElseThrow().currency())
                        .isPresent();
    }

    private static boolean mayFollow(Company company, IncompleteDraft draft, MailAddress second) {
        return company.secondPerson()
                .filter(policy -> policy.mayFollow(draft.decidedBy(), second))
                .isPresent();
    }

    private static List<MailAddress> others(Company company, MailAddress first) {
        return company.secondPerson().stream()
                .flatMap(policy -> policy.persons().stream())
                .filter(person -> !person.equals(first))
                .sorted(java.util.Comparator.comparing(MailAddress::value))
                .toList();
    }

    private static FieldQuestion question(InvoiceData invoice) {
        PaymentAccount account = invoice.account().orElseThrow();
        return account.fold(
                iban -> new FieldQuestion(InvoiceField.IBAN, List.of(iban.iban().value())),
                local -> new FieldQuestion(InvoiceField.ACCOUNT_NUMBER, List.of(local.number())));
    }

    private static ReviewIssue needed() {
        return ReviewIssue.of(Severity.ERROR, InvoiceField.IBAN, IssueCode.SECOND_PERSON_NEEDED);
    }
}
