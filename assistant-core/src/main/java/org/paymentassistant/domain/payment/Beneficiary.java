package org.paymentassistant.domain.payment;

import java.util.Currency;
import java.util.Objects;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.party.PartyName;

/**
 * A creditor that the bank already knows. Immutable.
 *
 * @param id the bank's name of the entry
 * @param name as the bank has it
 * @param account as the bank has it
 * @param currency the currency that may be paid to it
 */
public record Beneficiary(BeneficiaryId id, PartyName name, PaymentAccount account, Currency currency) {

    public Beneficiary {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(currency, "currency");
    }
}
