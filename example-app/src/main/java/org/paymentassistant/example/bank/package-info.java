/**
 * A bank that exists only in memory and speaks, over HTTP on the loopback interface, a client API as found at real payment
 * institutions: signed requests, wallets, beneficiaries, unconfirmed payments, request logs, webhooks and documents.
 *
 * <p>Begin at {@link org.paymentassistant.example.bank.SimulatedBank}. It is for the demonstration and for tests; it moves no
 * money and keeps nothing when it is closed.
 */
@NullMarked
package org.paymentassistant.example.bank;

import org.jspecify.annotations.NullMarked;
