package org.paymentassistant.application.risk;

import java.util.List;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;

/** The document announces new bank details. A warning never to believe such announcements is only worth knowing. */
final class NewBankDetails implements PageSignal {

    private static final Wordings ANNOUNCEMENT = Wordings.of("new-bank-details");

    @Override
    public List<ReviewIssue> in(ReadInvoice invoice) {
        return switch (ANNOUNCEMENT.in(invoice.text())) {
            case ABSENT -> List.of();
            case DENIED -> List.of(issue(Severity.WARNING));
            case PRESENT -> List.of(issue(Severity.ERROR));
        };
    }

    /** Whether a text announces new bank details. */
    static boolean announcedIn(String text) {
        return ANNOUNCEMENT.in(text) == Wordings.Use.PRESENT;
    }

    static ReviewIssue issue(Severity severity) {
        return ReviewIssue.of(severity, InvoiceField.IBAN, IssueCode.NEW_BANK_DETAILS_ANNOUNCED);
    }
}
