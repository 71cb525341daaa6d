package org.paymentassistant.example.wiring;

import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.PaymentAssistantBuilder;
import org.paymentassistant.adapter.banking.ApiCredentials;
import org.paymentassistant.adapter.banking.BankingApi;
import org.paymentassistant.adapter.banking.BankingApiSettings;
import org.paymentassistant.domain.company.CompanyId;

/** The bank, as the assistant knows it. Thread-safe. */
public final class Bank implements AutoCloseable {

    private final BankingApi api;

    private Bank(BankingApi api) {
        this.api = api;
    }

    /**
     * Prepares the way to the bank's API; it is asked only when there is something to ask.
     *
     * @param address the address below which the calls lie
     * @param users who each company is there
     * @param clock what time it is
     * @param zone where the bank's days begin
     */
    public static Bank connect(URI address, Map<CompanyId, BankUser> users, InstantSource clock, ZoneId zone) {
        Map<CompanyId, BankUser> known = Map.copyOf(users);
        return new Bank(BankingApi.connect(BankingApiSettings.of(
                        address,
                        company -> Optional.ofNullable(known.get(company))
                                .map(user -> new ApiCredentials(user.name(), user.secret())))
                .withClock(clock, zone)));
    }

    void addTo(PaymentAssistantBuilder builder) {
        builder.bankAccounts(api.accounts())
                .beneficiaries(api.beneficiaries())
                .paymentInitiation(api.payments())
                .payeeVerification(api.payeeVerification());
    }

    @Override
    public void close() {
        api.close();
    }
}
