package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankAccountId;

/**
 * The active accounts of a company. Their numbers are asked for one by one, only to show their ends; one in a currency that
 * amounts are not stated in is passed over. Thread-safe.
 */
final class RevolutAccounts implements Function<Company, List<BankAccount>> {

    private static final String PATH = "/accounts";
    private static final String USABLE = "active";

    private final BankReads reads;

    RevolutAccounts(BankReads reads) {
        this.reads = reads;
    }

    @Override
    public List<BankAccount> apply(Company company) {
        return reads.list(company, PATH, "accounts").stream()
                .filter(account ->
                        Json.text(account, "state").filter(USABLE::equals).isPresent())
                .flatMap(account -> account(company, account).stream())
                .toList();
    }

    private Optional<BankAccount> account(Company company, JsonNode account) {
        String id = Json.id(account).orElseThrow(() -> BankReads.notUnderstood(PATH));
        return Json.text(account, "currency")
                .flatMap(Money::currency)
                .map(currency -> account(company, account, id, currency));
    }

    private BankAccount account(Company company, JsonNode account, String id, Currency currency) {
        String label = Json.text(account, "name").orElse(currency.getCurrencyCode());
        return new BankAccount(new BankAccountId(id), currency, label, masked(company, id));
    }

    private String masked(Company company, String id) {
        return reads.list(company, PATH + "/" + id + "/bank-details", "bank_details").stream()
                .flatMap(details -> Json.text(details, "iban").flatMap(Iban::parse).stream())
                .findFirst()
                .map(Iban::masked)
                .orElse("••••");
    }
}
