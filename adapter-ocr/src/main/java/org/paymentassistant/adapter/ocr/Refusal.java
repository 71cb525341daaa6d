package org.paymentassistant.adapter.ocr;

import org.paymentassistant.domain.outcome.ReasonCode;

/** Ends the reading of a file that is refused; never leaves the reader. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final ReasonCode reason;

    /** A refusal for the given reason. */
    public Refusal(ReasonCode reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** Why. */
    public ReasonCode reason() {
        return reason;
    }
}
