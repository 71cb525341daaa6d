package org.paymentassistant.inmemory;

import java.util.List;
import java.util.Map;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.port.out.BankAccountResolver;
import org.paymentassistant.tck.BankAccountResolverContract;

class ConfiguredBankAccountResolverTest implements BankAccountResolverContract {

    @Override
    public BankAccountResolver resolver(Company company, List<BankAccount> accounts) {
        return ConfiguredBankAccountResolver.of(Map.of(company.id(), accounts));
    }
}
