package org.paymentassistant.samples.facts;

import java.util.Optional;

/**
 * The account to pay into.
 *
 * @param holder the name of its owner
 * @param bankName the name of the bank
 * @param iban the IBAN without spaces, or a placeholder that fails its check, where one is printed
 * @param bic the BIC, where one is printed
 * @param local the national form, where one is printed
 */
public record BankAccount(
        String holder, String bankName, Optional<String> iban, Optional<String> bic, Optional<LocalAccount> local) {
    /**
     * The same account of another owner.
     *
     * @param owner the name of its owner
     * @return a changed copy
     */
    public BankAccount heldBy(String owner) {
        return new BankAccount(owner, bankName, iban, bic, local);
    }

    /**
     * The same account told without its BIC.
     *
     * @return a changed copy
     */
    public BankAccount withoutBic() {
        return new BankAccount(holder, bankName, iban, Optional.empty(), local);
    }

    /** Only the bank is told: account numbers do not belong in logs. */
    @Override
    public String toString() {
        return "BankAccount[" + bankName + "]";
    }
}
