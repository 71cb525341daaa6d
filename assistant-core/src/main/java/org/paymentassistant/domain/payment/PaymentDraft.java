package org.paymentassistant.domain.payment;

import java.util.Optional;
import java.util.function.Function;
import org.paymentassistant.domain.invoice.InvoiceData;

/**
 * A payment being prepared. Its state is its type; a transition exists only on the type where it is allowed, and none of
 * them confirms or executes a payment.
 */
public sealed interface PaymentDraft permits IncompleteDraft, ReadyDraft, SubmittedDraft, ClosedDraft, DiscardedDraft {

    /** What it came of. */
    DraftOrigin origin();

    /** The invoice as far as it is believed. */
    InvoiceData invoice();

    /** By what its invoice is recognised again, where enough is known. A discarded draft has none. */
    Optional<InvoiceIdentity> identity();

    /** The draft's name. */
    default DraftId id() {
        return origin().id();
    }

    /** Handles every state; exactly one function is called. */
    <R> R fold(Cases<R> cases);

    /** The functions of {@link #fold}, one a state. */
    record Cases<R>(
            Function<IncompleteDraft, R> incomplete,
            Function<ReadyDraft, R> ready,
            Function<SubmittedDraft, R> submitted,
            Function<ClosedDraft, R> closed,
            Function<DiscardedDraft, R> discarded) {}
}
