package org.paymentassistant.application.risk;

import java.util.List;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;

/** Neither the bank nor we have ever seen this account. */
final class NewBeneficiary implements Signal {

    @Override
    public List<ReviewIssue> in(Circumstances circumstances) {
        boolean seen = circumstances.holder().isPresent()
                || !circumstances.ofAccount().isEmpty()
                || !circumstances.knownAccounts().isEmpty();
        boolean complete = circumstances.invoice().account().isPresent()
                && circumstances.invoice().creditorName().isPresent()
                && circumstances.invoice().amountDue().isPresent();
        return complete && !seen
                ? List.of(ReviewIssue.of(Severity.INFO, InvoiceField.IBAN, IssueCode.NEW_BENEFICIARY))
                : List.of();
    }
}
