package org.paymentassistant.adapter.banking;

import java.util.Map;
import org.paymentassistant.domain.payment.BankDraft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bank's words for where a payment stands. */
final class PaymentStatus {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentStatus.class);

    private static final Map<String, BankDraft.State> STATES = Map.of(
            "awaitingconfirmation", BankDraft.State.UNCONFIRMED,
            "waitingconfirmation", BankDraft.State.UNCONFIRMED,
            "planified", BankDraft.State.CONFIRMED,
            "waitingsignature", BankDraft.State.CONFIRMED,
            "processing", BankDraft.State.CONFIRMED,
            "finalized", BankDraft.State.CONFIRMED,
            "canceled", BankDraft.State.DELETED,
            "rejected", BankDraft.State.REFUSED,
            "refused", BankDraft.State.REFUSED,
            "blocked", BankDraft.State.REFUSED);

    private PaymentStatus() {}

    /** The state; a word never heard of counts as confirmed, so that such a payment is neither deleted nor made again. */
    static BankDraft.State state(String word) {
        BankDraft.State state = STATES.getOrDefault(word, BankDraft.State.CONFIRMED);
        if (!STATES.containsKey(word)) {
            LOG.warn("the bank shows a payment in a status that is not known here");
        }
        return state;
    }
}
