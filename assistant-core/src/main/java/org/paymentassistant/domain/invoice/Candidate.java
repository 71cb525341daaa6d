package org.paymentassistant.domain.invoice;

import java.util.Objects;

/**
 * A value that a field may have, not yet believed. Immutable.
 *
 * @param value in the normal form of its {@link InvoiceField}, not blank
 * @param confidence calibrated probability of being right, 0 to 1
 * @param evidence where it was found
 */
public record Candidate(String value, double confidence, Evidence evidence) {

    public Candidate {
        Objects.requireNonNull(evidence, "evidence");
        if (value.isBlank()) {
            throw new IllegalArgumentException("a candidate has a value");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1");
        }
    }
}
