package org.paymentassistant.example.bank.revolut;

import org.paymentassistant.example.bank.AccountNumber;

/**
 * An account that a company has from the beginning. Immutable.
 *
 * @param currency three letters
 * @param name what people call it
 * @param iban its number
 */
public record RevolutAccount(String currency, String name, AccountNumber iban) {}
