package org.paymentassistant.benchmarks.simulation;

import java.util.Optional;
import java.util.function.BiFunction;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.InvoiceIdentity;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.Stored;

/** Sabotage: ready drafts are kept under other keys. */
final class RewrittenKeys extends WrappedDrafts {

    private final BiFunction<InvoiceIdentity, DraftId, InvoiceIdentity> key;

    RewrittenKeys(DraftRepository inner, BiFunction<InvoiceIdentity, DraftId, InvoiceIdentity> key) {
        super(inner);
        this.key = key;
    }

    /** A key that only the draft itself has. */
    static InvoiceIdentity ofDraft(InvoiceIdentity identity, DraftId draft) {
        return new InvoiceIdentity(
                identity.company(), identity.creditor(), draft.value(), identity.amount(), identity.currency());
    }

    /** A key that is the same whatever the amount. */
    static InvoiceIdentity withoutAmount(InvoiceIdentity identity, DraftId draft) {
        return new InvoiceIdentity(
                identity.company(), identity.creditor(), identity.invoiceNumber(), "0", identity.currency());
    }

    @Override
    public Optional<DraftId> add(PaymentDraft draft) {
        return super.add(rewritten(draft));
    }

    @Override
    public boolean replace(Stored<PaymentDraft> expected, PaymentDraft next) {
        return super.replace(expected, rewritten(next));
    }

    private PaymentDraft rewritten(PaymentDraft draft) {
        return draft instanceof ReadyDraft ready
                ? new ReadyDraft(
                        ready.origin(),
                        ready.invoice(),
                        ready.instruction(),
                        ready.issues(),
                        key.apply(ready.recognisedBy(), ready.id()))
                : draft;
    }
}
