package org.paymentassistant.adapter.banking;

import java.util.Currency;
import java.util.Objects;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankAccountId;

/**
 * An account of a company that payment files may debit. Immutable.
 *
 * @param id by what settings name it, such as {@code EUR}; it appears in logs, so it is not the number
 * @param currency its currency
 * @param label what people call it
 * @param account its number
 */
public record OwnAccount(BankAccountId id, Currency currency, String label, DebtorAccount account) {

    /** Requires all of it. */
    public OwnAccount {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(account, "account");
    }

    BankAccount shown() {
        return new BankAccount(id, currency, label, account.iban().masked());
    }
}
