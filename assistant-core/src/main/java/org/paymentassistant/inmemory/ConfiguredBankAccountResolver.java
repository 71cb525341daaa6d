package org.paymentassistant.inmemory;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.payment.AccountResolution;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.port.out.BankAccountResolver;

/** Resolves among accounts that are known beforehand. A main account that is not among them is passed over. */
public final class ConfiguredBankAccountResolver implements BankAccountResolver {

    private final Function<Company, List<BankAccount>> accounts;

    /** Resolves among what the function gives for a company, which may change; as thread-safe as the function. */
    public ConfiguredBankAccountResolver(Function<Company, List<BankAccount>> accounts) {
        this.accounts = accounts;
    }

    /** Resolves among fixed accounts; a company that is not in the map has none. Thread-safe. */
    public static ConfiguredBankAccountResolver of(Map<CompanyId, List<BankAccount>> accounts) {
        Map<CompanyId, List<BankAccount>> fixed = new HashMap<>();
        accounts.forEach((company, own) -> fixed.put(company, List.copyOf(own)));
        return new ConfiguredBankAccountResolver(company -> fixed.getOrDefault(company.id(), List.of()));
    }

    @Override
    public AccountResolution resolve(Company company, Currency currency) {
        List<BankAccount> all = accounts(company);
        List<BankAccount> inCurrency = all.stream()
                .filter(account -> account.currency().equals(currency))
                .toList();
        return main(company, currency, inCurrency)
                .or(() -> inCurrency.size() == 1 ? Optional.of(inCurrency.get(0)) : Optional.empty())
                .<AccountResolution>map(AccountResolution.Resolved::new)
                .orElseGet(() -> inCurrency.isEmpty()
                        ? new AccountResolution.Unknown(all)
                        : new AccountResolution.Ambiguous(inCurrency));
    }

    @Override
    public List<BankAccount> accounts(Company company) {
        return List.copyOf(accounts.apply(company));
    }

    private static Optional<BankAccount> main(Company company, Currency currency, List<BankAccount> candidates) {
        return Optional.ofNullable(company.mainAccounts().get(currency))
                .flatMap(id -> candidates.stream()
                        .filter(account -> account.id().equals(id))
                        .findFirst());
    }
}
