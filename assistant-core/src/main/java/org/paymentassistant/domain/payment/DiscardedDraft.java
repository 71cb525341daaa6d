package org.paymentassistant.domain.payment;

import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.invoice.InvoiceData;

/**
 * A draft that was given up before the bank had it. Immutable.
 *
 * @param origin what it came of
 * @param invoice the invoice as far as it was believed
 * @param reason why, for the audit trail
 */
public record DiscardedDraft(DraftOrigin origin, InvoiceData invoice, String reason) implements PaymentDraft {

    public DiscardedDraft {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Optional<InvoiceIdentity> identity() {
        return Optional.empty();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.discarded().apply(this);
    }
}
