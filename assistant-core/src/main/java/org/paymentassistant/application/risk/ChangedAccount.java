package org.paymentassistant.application.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.supplier.PastInvoice;

/** A creditor that is known, by name or VAT id, or one that it may be taken for, shows an account that is not known. */
final class ChangedAccount implements Signal {

    @Override
    public List<ReviewIssue> in(Circumstances circumstances) {
        Optional<PaymentAccount> given = circumstances.invoice().account();
        if (given.isEmpty() || circumstances.isKnown()) {
            return List.of();
        }
        List<PaymentAccount> known = Stream.concat(
                        circumstances.knownAccounts().stream(),
                        circumstances.ofLookalikes().stream().map(PastInvoice::account))
                .toList();
        boolean isOne = known.stream()
                .anyMatch(account -> account.key().equals(given.get().key()));
        return known.isEmpty() || isOne
                ? List.of()
                : List.of(ReviewIssue.of(
                        Severity.ERROR,
                        InvoiceField.IBAN,
                        IssueCode.CHANGED_ACCOUNT,
                        Map.of(
                                "known", known.get(0).masked(),
                                "given", given.get().masked())));
    }
}
