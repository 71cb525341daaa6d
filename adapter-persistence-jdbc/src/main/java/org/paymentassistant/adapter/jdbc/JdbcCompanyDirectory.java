package org.paymentassistant.adapter.jdbc;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.AssistantAddress;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.port.out.CompanyDirectory;
import org.paymentassistant.port.out.Transactions;

/** The companies in {@code pa_company}, and who owns which address in {@code pa_assistant_address}. */
final class JdbcCompanyDirectory implements CompanyDirectory {

    private final Transactions transactions;
    private final Sql sql;
    private final ValueCodec codec;

    JdbcCompanyDirectory(Transactions transactions, Sql sql, ValueCodec codec) {
        this.transactions = transactions;
        this.sql = sql;
        this.codec = codec;
    }

    @Override
    public Optional<Company> find(CompanyId id) {
        return sql.first(this::company, "SELECT data FROM pa_company WHERE id = ?", id.value());
    }

    @Override
    public Optional<Company> findForUpdate(CompanyId id) {
        return sql.first(this::company, "SELECT data FROM pa_company WHERE id = ? FOR UPDATE", id.value());
    }

    @Override
    public Optional<Company> findByAddress(MailAddress address) {
        return sql.first(
                this::company,
                "SELECT c.data FROM pa_company c JOIN pa_assistant_address a ON a.company = c.id WHERE a.address = ?",
                address.withoutSubAddress().value());
    }

    @Override
    public void save(Company company) {
        transactions.required(() -> {
            // in one order everywhere, so that two companies do not wait for each other
            company.addresses().stream()
                    .map(AssistantAddress::address)
                    .map(MailAddress::withoutSubAddress)
                    .map(MailAddress::value)
                    .sorted()
                    .forEach(address -> own(address, company.id()));
            put(company.id(), codec.write(company, Company.class));
        });
    }

    @Override
    public List<Company> all() {
        return sql.list(this::company, "SELECT data FROM pa_company").stream()
                .sorted(Comparator.comparing(company -> company.id().value()))
                .toList();
    }

    @Override
    public void erase(CompanyId id) {
        transactions.required(() -> {
            sql.update("DELETE FROM pa_assistant_address WHERE company = ?", id.value());
            sql.update("DELETE FROM pa_company WHERE id = ?", id.value());
        });
    }

    private void own(String address, CompanyId company) {
        int added = sql.update(
                "INSERT INTO pa_assistant_address (address, company) VALUES (?, ?) ON CONFLICT DO NOTHING",
                address,
                company.value());
        if (added == 0 && !ownerOf(address).equals(Optional.of(company.value()))) {
            throw new IllegalArgumentException("the address belongs to another company");
        }
    }

    private Optional<String> ownerOf(String address) {
        return sql.first(
                row -> row.text("company"), "SELECT company FROM pa_assistant_address WHERE address = ?", address);
    }

    private void put(CompanyId id, Json data) {
        int added =
                sql.update("INSERT INTO pa_company (id, data) VALUES (?, ?) ON CONFLICT DO NOTHING", id.value(), data);
        if (added == 0) {
            sql.update("UPDATE pa_company SET data = ? WHERE id = ?", data, id.value());
        }
    }

    private Company company(Row row) throws SQLException {
        return codec.read(row.json("data"), Company.class);
    }
}
