package org.paymentassistant.example.wiring;

import java.util.Currency;
import java.util.Optional;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.Iban;

/**
 * An account that payment files debit.
 *
 * @param currency its currency, of which a company has one account
 * @param iban its number
 * @param agent the BIC of its bank, where that is stated
 */
public record BankFileAccount(Currency currency, Iban iban, Optional<Bic> agent) {}
