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
 * The wallets of a company that may be paid from. The list lacks number and state of a wallet, so each is read by
 * itself; one in a currency that amounts are not stated in is passed over. Thread-safe.
 */
final class WalletAccounts implements Function<Company, List<BankAccount>> {

    private static final String USABLE = "authorized";
    private static final int SHOWN = 4;

    private final BankReads reads;

    WalletAccounts(BankReads reads) {
        this.reads = reads;
    }

    @Override
    public List<BankAccount> apply(Company company) {
        return reads.all(company, "/wallets?sort=ASC", "wallets").stream()
                .flatMap(item -> account(company, item).stream())
                .toList();
    }

    private Optional<BankAccount> account(Company company, JsonNode item) {
        String id = Json.id(item).orElseThrow(() -> BankReads.notUnderstood("/wallets"));
        return reads.one(company, "/wallets/" + id, "wallet")
                .filter(WalletAccounts::isUsable)
                .flatMap(wallet -> currency(wallet).map(currency -> account(id, wallet, currency)));
    }

    private static BankAccount account(String id, JsonNode wallet, Currency currency) {
        String label = Json.text(wallet, "tag").orElse(currency.getCurrencyCode());
        return new BankAccount(new BankAccountId(id), currency, label, masked(wallet));
    }

    private static boolean isUsable(JsonNode wallet) {
        return Json.text(wallet, "status")
                .filter(status -> !status.equals(USABLE))
                .isEmpty();
    }

    private static Optional<Currency> currency(JsonNode wallet) {
        return Json.text(wallet, "currency").flatMap(Money::currency);
    }

    private static String masked(JsonNode wallet) {
        String number = Json.text(wallet, "accountNumber").orElse("");
        String end = number.length() < 2 * SHOWN ? "" : number.substring(number.length() - SHOWN);
        return Iban.parse(number).map(Iban::masked).orElse("•••• " + end);
    }
}
