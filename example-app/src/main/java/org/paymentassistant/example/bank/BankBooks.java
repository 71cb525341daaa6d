package org.paymentassistant.example.bank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the bank knows. Whoever reads or changes it, or a company in it, holds its monitor. */
final class BankBooks {
    private final BankTime time;
    private final BankIds ids;
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<RequestKind, Integer> requests = new EnumMap<>(RequestKind.class);
    private final List<LedgerConfirmation> confirmations = new ArrayList<>();

    BankBooks(BankTime time, BankIds ids) {
        this.time = time;
        this.ids = ids;
    }

    void open(CompanySetup setup) {
        Company company = Company.of(setup);
        for (InitialWallet initial : setup.wallets()) {
            String id = ids.next();
            company.wallets().put(id, Wallet.of(id, time.now(), initial));
        }
        if (companies.putIfAbsent(setup.username(), company) != null) {
            throw new IllegalArgumentException("two companies with the user name " + setup.username());
        }
    }

    BankTime time() {
        return time;
    }

    BankIds ids() {
        return ids;
    }

    List<Company> companies() {
        return List.copyOf(companies.values());
    }

    Company company(String username) {
        return Optional.ofNullable(companies.get(username)).orElseThrow();
    }

    void count(RequestKind kind) {
        requests.merge(kind, 1, Integer::sum);
    }

    Map<RequestKind, Integer> requests() {
        return Map.copyOf(requests);
    }

    void record(LedgerConfirmation confirmation) {
        confirmations.add(confirmation);
    }

    List<LedgerConfirmation> confirmations() {
        return List.copyOf(confirmations);
    }
}
