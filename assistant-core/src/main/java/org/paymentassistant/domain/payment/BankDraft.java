package org.paymentassistant.domain.payment;

import java.util.Objects;

/**
 * A draft as the bank shows it. Immutable.
 *
 * @param id the bank's name of it
 * @param tag the id of our draft that it was made for
 * @param state where it stands there
 */
public record BankDraft(BankDraftId id, DraftId tag, State state) {

    public BankDraft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(state, "state");
    }

    /** Where a draft stands at the bank. */
    public enum State {
        /** Waits for a person's confirmation; may be deleted by us. */
        UNCONFIRMED,
        /** A person confirmed it: scheduled, in process or executed. */
        CONFIRMED,
        /** Deleted or cancelled there. */
        DELETED,
        /** Refused or blocked by the bank. */
        REFUSED
    }
}
