package org.paymentassistant.application.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.PaymentDraft;

/**
 * The same creditor's invoice number was handed in before with another account. The same account with another amount is
 * found where the draft is stored.
 */
final class SameNumber implements Signal {

    @Override
    public List<ReviewIssue> in(Circumstances circumstances) {
        InvoiceData now = circumstances.invoice();
        return circumstances.alike().stream()
                .filter(draft -> circumstances.own().filter(draft.id()::equals).isEmpty())
                .map(PaymentDraft::invoice)
                .filter(before -> number(before).isPresent() && number(before).equals(number(now)))
                .filter(before -> isSameCreditor(before, now))
                .flatMap(before -> difference(before, now).stream())
                .limit(1)
                .toList();
    }

    private static Optional<ReviewIssue> difference(InvoiceData before, InvoiceData now) {
        return key(before).equals(key(now))
                ? Optional.empty()
                : Optional.of(ReviewIssue.of(
                        Severity.ERROR,
                        InvoiceField.IBAN,
                        IssueCode.SAME_NUMBER_OTHER_CONTENT,
                        Map.of("before", masked(before), "given", masked(now))));
    }

    private static boolean isSameCreditor(InvoiceData before, InvoiceData now) {
        boolean sameVatId =
                before.sellerVatId().isPresent() && before.sellerVatId().equals(now.sellerVatId());
        boolean sameName = before.creditorName()
                .filter(name -> now.creditorName().filter(name::similarTo).isPresent())
                .isPresent();
        return sameVatId || sameName;
    }

    private static Optional<String> number(InvoiceData invoice) {
        return invoice.invoiceNumber().map(InvoiceNumber::normalised);
    }

    private static Optional<String> key(InvoiceData invoice) {
        return invoice.account().map(PaymentAccount::key);
    }

    private static String masked(InvoiceData invoice) {
        return invoice.account().map(PaymentAccount::masked).orElse("–");
    }
}
