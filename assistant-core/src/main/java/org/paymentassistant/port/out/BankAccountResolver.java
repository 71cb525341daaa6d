package org.paymentassistant.port.out;

import java.util.Currency;
import java.util.List;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.payment.AccountResolution;
import org.paymentassistant.domain.payment.BankAccount;

/** Finds the company's account to pay from. Thread-safe. Failures of the bank are transient exceptions. */
public interface BankAccountResolver {

    /**
     * The company's main account in the currency, else the only one in it, else a question. A main account that the bank
     * does not show, or shows in another currency, does not count.
     */
    AccountResolution resolve(Company company, Currency currency);

    /** All accounts of the company that may be paid from. */
    List<BankAccount> accounts(Company company);
}
