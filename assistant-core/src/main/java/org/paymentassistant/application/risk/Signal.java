package org.paymentassistant.application.risk;

import java.util.List;
import org.paymentassistant.domain.outcome.ReviewIssue;

/** A sign of fraud that the circumstances of a payment show. Stateless; the same circumstances, the same issues. */
interface Signal {

    /** What speaks against the payment; empty where nothing does. */
    List<ReviewIssue> in(Circumstances circumstances);
}
