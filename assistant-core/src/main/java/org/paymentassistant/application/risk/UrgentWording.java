package org.paymentassistant.application.risk;

import java.util.List;
import java.util.Map;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;

/** The document presses for haste or secrecy: worth knowing beside other signs. */
final class UrgentWording implements PageSignal {

    private static final Wordings PRESSURE = Wordings.of("pressure");

    @Override
    public List<ReviewIssue> in(ReadInvoice invoice) {
        return PRESSURE.in(invoice.text()) == Wordings.Use.PRESENT
                ? List.of(ReviewIssue.ofDocument(Severity.INFO, IssueCode.URGENT_WORDING, Map.of()))
                : List.of();
    }
}
