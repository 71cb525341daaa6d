package org.paymentassistant.application;

import java.util.Currency;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.port.out.BankAccountResolver;

/** The accounts that one company may pay from. */
record DebtorAccounts(BankAccountResolver resolver, Company company) {

    /** The account with an id, where it is the company's. */
    Optional<BankAccountId> withId(String id) {
        return resolver.accounts(company).stream()
                .map(BankAccount::id)
                .filter(account -> account.value().equals(id))
                .findFirst();
    }

    /** The account to pay from in a currency, where there is no choice to be made. */
    Optional<BankAccountId> mainIn(Currency currency) {
        return resolver.resolve(company, currency)
                .fold(
                        resolved -> Optional.of(resolved.account().id()),
                        ambiguous -> Optional.empty(),
                        unknown -> Optional.empty());
    }
}
