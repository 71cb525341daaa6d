package org.paymentassistant.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.InvoiceIdentity;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.port.out.DraftRepository;

/**
 * Finds an earlier invoice of the creditor that may be the same one, which a person must decide: one with the same number
 * and another amount, or one with the same amount whose number may be a misreading of this one. What is the same for sure
 * is not found here: its identity is taken. Runs within a transaction.
 */
final class RecogniseLikeness {

    /** More than any creditor sends in the time in which an invoice is sent twice. */
    private static final int LOOK_BACK = 200;

    private final DraftRepository drafts;

    RecogniseLikeness(DraftRepository drafts) {
        this.drafts = drafts;
    }

    /** What speaks for an earlier one, with what differs as parameters. */
    Optional<ReviewIssue> find(CompanyId company, InvoiceData invoice) {
        return Recognition.identity(company, invoice)
                .flatMap(identity -> drafts.findByCreditor(company, identity.creditor(), LOOK_BACK).stream()
                        .filter(draft -> !draft.identity().equals(Optional.of(identity)))
                        .flatMap(draft -> likeness(identity, invoice, draft).stream())
                        .findFirst());
    }

    private static Optional<ReviewIssue> likeness(InvoiceIdentity identity, InvoiceData invoice, PaymentDraft earlier) {
        InvoiceIdentity known = earlier.identity().orElseThrow();
        if (known.invoiceNumber().equals(identity.invoiceNumber())) {
            return Optional.of(issue(IssueCode.SAME_NUMBER_OTHER_CONTENT, invoice, earlier.invoice()));
        }
        boolean sameAmount =
                known.amount().equals(identity.amount()) && known.currency().equals(identity.currency());
        return sameAmount && mayBeMisread(invoice, earlier.invoice())
                ? Optional.of(issue(IssueCode.LIKELY_DUPLICATE, invoice, earlier.invoice()))
                : Optional.empty();
    }

    /** Numbers of one day that are near; of whatever day where they differ in what looks alike only. */
    private static boolean mayBeMisread(InvoiceData one, InvoiceData other) {
        boolean sameDay = one.issueDate().isPresent() && one.issueDate().equals(other.issueDate());
        if (one.invoiceNumber().isEmpty() || other.invoiceNumber().isEmpty()) {
            return sameDay;
        }
        InvoiceNumber number = one.invoiceNumber().get();
        InvoiceNumber known = other.invoiceNumber().get();
        return number.looksLike(known) || (sameDay && number.isNear(known));
    }

    private static ReviewIssue issue(IssueCode code, InvoiceData invoice, InvoiceData known) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "number", invoice.invoiceNumber().map(InvoiceNumber::value));
        put(parameters, "knownNumber", known.invoiceNumber().map(InvoiceNumber::value));
        put(parameters, "before", known.amountDue().map(RecogniseLikeness::words));
        put(parameters, "given", invoice.amountDue().map(RecogniseLikeness::words));
        put(parameters, "amount", invoice.amountDue().map(RecogniseLikeness::words));
        put(parameters, "knownAmount", known.amountDue().map(RecogniseLikeness::words));
        put(parameters, "date", invoice.issueDate().map(LocalDate::toString));
        put(parameters, "knownDate", known.issueDate().map(LocalDate::toString));
        return ReviewIssue.ofDocument(Severity.ERROR, code, parameters);
    }

    private static String words(Money money) {
        return money.decimal() + " " + money.currency().getCurrencyCode();
    }

    private static void put(Map<String, String> parameters, String name, Optional<String> value) {
        value.ifPresent(text -> parameters.put(name, text));
    }
}
