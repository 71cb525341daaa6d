package org.paymentassistant.domain.payment;

import java.util.Currency;
import java.util.Objects;

/**
 * An account of the company at its bank, from which a draft may be paid. Immutable.
 *
 * @param id the bank's name of it
 * @param currency its currency
 * @param label what people call it
 * @param maskedNumber its number, masked, for showing
 */
public record BankAccount(BankAccountId id, Currency currency, String label, String maskedNumber) {

    public BankAccount {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(currency, "currency");
    }
}
