package org.paymentassistant.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.AssistantAddress;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.port.out.CompanyDirectory;
import org.paymentassistant.port.out.Transactions;

/** The companies of an {@link InMemoryStore}. Thread-safe. */
public final class InMemoryCompanyDirectory implements CompanyDirectory {

    private final Transactions transactions;
    private final Table<CompanyId, Company> companies;
    private final Table<MailAddress, CompanyId> owners;

    InMemoryCompanyDirectory(Transactions transactions, UndoLog undoLog) {
        this.transactions = transactions;
        this.companies = new Table<>(undoLog);
        this.owners = new Table<>(undoLog);
    }

    @Override
    public Optional<Company> find(CompanyId id) {
        return transactions.required(() -> companies.get(id));
    }

    @Override
    public Optional<Company> findForUpdate(CompanyId id) {
        return find(id);
    }

    @Override
    public Optional<Company> findByAddress(MailAddress address) {
        return transactions.required(
                () -> owners.get(address.withoutSubAddress()).flatMap(companies::get));
    }

    @Override
    public void save(Company company) {
        transactions.required(() -> {
            company.addresses().stream().map(AssistantAddress::address).forEach(address -> own(address, company.id()));
            companies.put(company.id(), company);
        });
    }

    @Override
    public List<Company> all() {
        return transactions.required(() -> companies
                .rows()
                .sorted(Comparator.comparing(company -> company.id().value()))
                .toList());
    }

    @Override
    public void erase(CompanyId id) {
        transactions.required(() -> {
            companies.remove(id);
            owners.removeWhere((address, owner) -> owner.equals(id));
        });
    }

    private void own(MailAddress address, CompanyId company) {
        MailAddress base = address.withoutSubAddress();
        if (owners.get(base).filter(owner -> !owner.equals(company)).isPresent()) {
            throw new IllegalArgumentException("the address belongs to another company");
        }
        owners.put(base, company);
    }
}
