package org.paymentassistant.port.in;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.company.SecondPersonPolicy;
import org.paymentassistant.domain.company.SenderPolicy;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankAccountId;

/**
 * A company's settings. The caller has made sure that the person may change them. Thread-safe.
 */
public interface ManageSettings {

    /**
     * The company as it is.
     *
     * @throws IllegalArgumentException where there is no such company
     */
    Company company(CompanyId id);

    /** The accounts to choose main accounts from. */
    List<BankAccount> bankAccounts(CompanyId id);

    /**
     * Changes who may hand in invoices.
     *
     * @throws IllegalArgumentException where one of the domains is a mail service where anybody gets an address
     */
    Company setSenders(CompanyId id, SenderPolicy senders, String actor);

    /** Changes the main accounts; each must be one of the company's accounts in that currency. */
    Company setMainAccounts(CompanyId id, Map<Currency, BankAccountId> accounts, String actor);

    /** Changes who must decide too about a changed account; empty where one person is enough. */
    Company setSecondPerson(CompanyId id, Optional<SecondPersonPolicy> secondPerson, String actor);

    /** Changes the language. */
    Company setLanguage(CompanyId id, Language language, String actor);
}
