package org.paymentassistant.application.risk;

import java.util.List;
import org.paymentassistant.domain.outcome.ReviewIssue;

/** All signs that a document shows by itself. */
public final class PageSignals {

    private static final List<PageSignal> ALL = List.of(
            new NewBankDetails(), new UrgentWording(), new SeveralAccounts(), new ForeignAddressee(), new ForeignXml());

    private PageSignals() {}

    /** What an invoice shows, most serious kinds first. */
    public static List<ReviewIssue> of(ReadInvoice invoice) {
        return ALL.stream().flatMap(signal -> signal.in(invoice).stream()).toList();
    }
}
