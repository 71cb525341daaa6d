package org.paymentassistant.adapter.banking;

import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.payment.BankAccountId;

/** The numbers of the companies' accounts, which payment files need. Thread-safe. */
@FunctionalInterface
public interface DebtorAccounts {

    /** An account of a company; empty where the company has none of that id. */
    Optional<DebtorAccount> find(CompanyId company, BankAccountId account);
}
