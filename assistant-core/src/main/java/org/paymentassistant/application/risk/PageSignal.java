package org.paymentassistant.application.risk;

import java.util.List;
import org.paymentassistant.domain.outcome.ReviewIssue;

/** A sign of fraud that a document shows by itself. Stateless; the same document, the same issues. */
interface PageSignal {

    /** What speaks against paying it; empty where nothing does. */
    List<ReviewIssue> in(ReadInvoice invoice);
}
