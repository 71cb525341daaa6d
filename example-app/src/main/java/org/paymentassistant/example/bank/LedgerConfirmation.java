package org.paymentassistant.example.bank;

import java.time.Instant;

/**
 * A request to confirm a payment, whether or not the payment exists or could be confirmed.
 *
 * @param company the user name
 * @param paymentId the identifier as it was sent
 * @param at when the bank received it
 */
public record LedgerConfirmation(String company, String paymentId, Instant at) {}
