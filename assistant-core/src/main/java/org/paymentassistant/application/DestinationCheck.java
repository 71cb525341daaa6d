package org.paymentassistant.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.PostalAddress;
import org.paymentassistant.domain.payment.Destination;
import org.paymentassistant.domain.payment.DestinationRules;
import org.paymentassistant.port.out.BeneficiaryDirectory;

/**
 * Whether a bank would accept the payment of an invoice where it goes: the form of the account, its bank, the creditor's
 * address, the purpose, the reference, the amount and the day. What a bank knows of a beneficiary already is not asked
 * for again. Each problem names the field in which a person mends it.
 */
final class DestinationCheck {

    private final BeneficiaryDirectory beneficiaries;
    private final DestinationRules rules;
    private final InstantSource clock;
    private final ZoneId zone;

    DestinationCheck(BeneficiaryDirectory beneficiaries, DestinationRules rules, InstantSource clock, ZoneId zone) {
        this.beneficiaries = beneficiaries;
        this.rules = rules;
        this.clock = clock;
        this.zone = zone;
    }

    DestinationRules rules() {
        return rules;
    }

    /** The problems of an invoice whose account and amount are known; of any other, none yet. */
    List<ReviewIssue> problems(Company company, InvoiceData invoice) {
        if (invoice.account().isEmpty() || invoice.amountDue().isEmpty()) {
            return List.of();
        }
        PaymentAccount account = invoice.account().get();
        Money amount = invoice.amountDue().get();
        Destination destination = rules.of(account.country(), amount.currency());
        List<ReviewIssue> problems = new ArrayList<>(ofCreditor(invoice, account, destination));
        if (!problems.isEmpty()
                && beneficiaries
                        .findByAccount(company, account, amount.currency())
                        .isPresent()) {
            problems.clear();
        }
        if (destination.needsPurpose() && invoice.purposeCode().isEmpty()) {
            problems.add(missing(InvoiceField.PURPOSE_CODE));
        }
        ReferenceFit.problem(invoice).ifPresent(problems::add);
        amountProblem(amount, destination).ifPresent(problems::add);
        dateProblem(invoice.paymentDueDate()).ifPresent(problems::add);
        if (RemittanceText.leavesOut(invoice, destination.longestText())) {
            problems.add(ReviewIssue.of(Severity.INFO, InvoiceField.REMITTANCE_REFERENCE, IssueCode.TEXT_ADAPTED));
        }
        return problems;
    }

    private static List<ReviewIssue> ofCreditor(InvoiceData invoice, PaymentAccount account, Destination destination) {
        if (!destination.accepts(account)) {
            return List.of(unfitting(account, destination));
        }
        List<ReviewIssue> problems = new ArrayList<>();
        destination.missingOfBank(account, invoice.creditorAgent()).forEach(field -> problems.add(missing(field)));
        PostalAddress address = invoice.creditorAddress().orElse(PostalAddress.UNKNOWN);
        if (!destination.missingOfAddress(address).isEmpty()) {
            problems.add(missing(invoice.creditorAddressField()));
        }
        return problems;
    }

    private static ReviewIssue unfitting(PaymentAccount account, Destination destination) {
        boolean local = account.fold(iban -> false, number -> true);
        return local && destination.takesIban() && destination.routingScheme().isEmpty()
                ? missing(InvoiceField.IBAN)
                : ReviewIssue.of(
                        Severity.ERROR,
                        local ? InvoiceField.ACCOUNT_NUMBER : InvoiceField.IBAN,
                        IssueCode.ACCOUNT_CHECK_FAILED);
    }

    private static Optional<ReviewIssue> amountProblem(Money amount, Destination destination) {
        return destination
                .largestAmount()
                .filter(largest -> amount.amount().compareTo(largest) > 0)
                .map(largest -> doubtful(InvoiceField.AMOUNT_DUE));
    }

    /** Banks take no date that is more than a year away; such a date is mostly misread. */
    private Optional<ReviewIssue> dateProblem(Optional<LocalDate> dueDate) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        return dueDate.filter(date -> date.isAfter(BankDays.latest(today)))
                .map(date -> doubtful(InvoiceField.PAYMENT_DUE_DATE));
    }

    private static ReviewIssue missing(InvoiceField field) {
        return ReviewIssue.of(Severity.ERROR, field, IssueCode.MISSING);
    }

    private static ReviewIssue doubtful(InvoiceField field) {
        return ReviewIssue.of(Severity.ERROR, field, IssueCode.DOUBTFUL);
    }
}
