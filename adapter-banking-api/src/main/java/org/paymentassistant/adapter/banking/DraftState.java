package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.paymentassistant.domain.payment.BankDraft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a draft stands, by the words for its payments. */
final class DraftState {

    private static final Logger LOG = LoggerFactory.getLogger(DraftState.class);

    private static final Map<String, BankDraft.State> STATES = Map.of(
            "CREATED", BankDraft.State.UNCONFIRMED,
            "PENDING", BankDraft.State.CONFIRMED,
            "COMPLETED", BankDraft.State.CONFIRMED,
            "REVERTED", BankDraft.State.CONFIRMED,
            "DECLINED", BankDraft.State.REFUSED,
            "FAILED", BankDraft.State.REFUSED,
            "CANCELLED", BankDraft.State.DELETED,
            "DELETED", BankDraft.State.DELETED);

    private DraftState() {}

    /**
     * The state. A draft whose payment was taken out counts as deleted; one with several payments, or in a state never
     * heard of, as confirmed, so that it is neither deleted nor made again: people have changed it.
     */
    static BankDraft.State of(JsonNode draft) {
        JsonNode payments = draft.path("payments");
        if (!payments.isArray()) {
            throw BankReads.notUnderstood("/payment-drafts");
        }
        Set<BankDraft.State> states = new HashSet<>();
        payments.forEach(payment -> states.add(state(Json.text(payment, "state").orElse(""))));
        if (states.isEmpty()) {
            return BankDraft.State.DELETED;
        }
        return payments.size() == 1 ? states.iterator().next() : BankDraft.State.CONFIRMED;
    }

    private static BankDraft.State state(String word) {
        BankDraft.State state = STATES.getOrDefault(word, BankDraft.State.CONFIRMED);
        if (!STATES.containsKey(word)) {
            LOG.warn("the bank shows a payment in a state that is not known here");
        }
        return state;
    }
}
