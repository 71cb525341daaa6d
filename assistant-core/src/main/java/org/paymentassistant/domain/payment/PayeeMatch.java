package org.paymentassistant.domain.payment;

import org.paymentassistant.domain.party.PartyName;

/** The bank's answer whether a name belongs to an account (verification of payee). */
public sealed interface PayeeMatch {

    /** The name is the holder's. */
    record Match() implements PayeeMatch {}

    /** The name is nearly the holder's; {@code holder} is the right one. */
    record CloseMatch(PartyName holder) implements PayeeMatch {}

    /** The name is not the holder's. */
    record NoMatch() implements PayeeMatch {}

    /** No answer can be had; that says nothing against the payee. */
    record NotAvailable() implements PayeeMatch {}
}
