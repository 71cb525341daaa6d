/**
 * A simulated bank whose API is shaped like Revolut Business's as far as drafts need it: tokens, accounts, counterparties,
 * payment drafts and the validation of names. It keeps all in memory and listens on loopback only.
 */
@NullMarked
package org.paymentassistant.example.bank.revolut;

import org.jspecify.annotations.NullMarked;
