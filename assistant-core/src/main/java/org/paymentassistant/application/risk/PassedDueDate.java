package org.paymentassistant.application.risk;

import java.util.List;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;

/** The due date has passed: worth knowing, because swindlers press and because a reminder may be on its way. */
final class PassedDueDate implements Signal {

    @Override
    public List<ReviewIssue> in(Circumstances circumstances) {
        return circumstances
                        .invoice()
                        .paymentDueDate()
                        .filter(day -> day.isBefore(circumstances.today()))
                        .isPresent()
                ? List.of(ReviewIssue.of(Severity.INFO, InvoiceField.PAYMENT_DUE_DATE, IssueCode.DUE_DATE_PASSED))
                : List.of();
    }
}
