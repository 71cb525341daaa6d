package org.paymentassistant.benchmarks.simulation;

import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.Stored;

/** Sabotage: a draft is replaced at whatever version it is. */
final class UnfencedDrafts extends WrappedDrafts {

    UnfencedDrafts(DraftRepository inner) {
        super(inner);
    }

    @Override
    public boolean replace(Stored<PaymentDraft> expected, PaymentDraft next) {
        return super.replace(find(next.id()).orElse(expected), next);
    }
}
