package org.paymentassistant.application.risk;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.supplier.CreditNote;

/** The supplier has given credit notes lately. They are only told of: the draft is for the invoice's full amount. */
final class OpenCreditNotes implements Signal {

    private static final int DAYS = 180;
    private static final int MOST = 5;

    @Override
    public List<ReviewIssue> in(Circumstances circumstances) {
        return circumstances.credits().stream()
                .filter(note -> note.receivedAt()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .isAfter(circumstances.today().minusDays(DAYS)))
                .limit(MOST)
                .map(OpenCreditNotes::issue)
                .toList();
    }

    private static ReviewIssue issue(CreditNote note) {
        return ReviewIssue.ofDocument(
                Severity.INFO,
                IssueCode.CREDIT_NOTE_RECEIVED,
                Map.of(
                        "number", note.number().map(InvoiceNumber::value).orElse("–"),
                        "amount", note.amount().map(Money::toString).orElse("–")));
    }
}
