package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A beneficiary: an account at another bank that the company may pay.
 *
 * @param details the JSON of this account as the bank shows it
 */
record ExternalAccount(
        String id,
        Instant createdAt,
        AccountNumber accountNumber,
        String currency,
        String holderName,
        HolderType holderType,
        ObjectNode details) {

    boolean sameAs(AccountNumber number, String otherCurrency) {
        return accountNumber.equals(number) && currency.equals(otherCurrency);
    }

    @Override
    public String toString() {
        return "ExternalAccount[" + id + ", " + accountNumber + ", " + currency + "]";
    }
}
