package org.paymentassistant.example.wiring;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paymentassistant.PaymentAssistantBuilder;
import org.paymentassistant.adapter.banking.ApiCredentials;
import org.paymentassistant.adapter.banking.BankPorts;
import org.paymentassistant.adapter.banking.BankingApi;
import org.paymentassistant.adapter.banking.BankingApiSettings;
import org.paymentassistant.adapter.banking.DebtorAccount;
import org.paymentassistant.adapter.banking.OAuthClient;
import org.paymentassistant.adapter.banking.OAuthTokens;
import org.paymentassistant.adapter.banking.OwnAccount;
import org.paymentassistant.adapter.banking.PaymentFiles;
import org.paymentassistant.adapter.banking.RevolutDrafts;
import org.paymentassistant.adapter.banking.RevolutSettings;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.payment.BankAccountId;

/** The bank, as the assistant knows it. Thread-safe. */
public final class Bank implements AutoCloseable {

    private final BankPorts ports;
    private final ClosingStack opened = new ClosingStack();

    private Bank(BankPorts ports) {
        this.ports = opened.keep(ports);
    }

    /**
     * Prepares the way to an API like iBanFirst's; it is asked only when there is something to ask.
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

    /**
     * Prepares the way to an API like Revolut Business's; it is asked only when there is something to ask.
     *
     * @param address the address below which the calls lie
     * @param applications by what each company is known there
     * @param clock what time it is
     * @param zone where the bank's days begin
     */
    public static Bank ofDrafts(
            URI address, Map<CompanyId, BankApplication> applications, InstantSource clock, ZoneId zone) {
        Map<CompanyId, BankApplication> known = Map.copyOf(applications);
        OAuthTokens tokens = OAuthTokens.at(
                address, company -> Optional.ofNullable(known.get(company)).map(Bank::client), clock);
        Bank bank = new Bank(
                RevolutDrafts.connect(RevolutSettings.of(address, tokens).withClock(clock, zone)));
        bank.opened.keep(tokens);
        return bank;
    }

    private static OAuthClient client(BankApplication application) {
        return new OAuthClient(
                application.clientId(), application.issuer(), application.key(), application.refreshToken());
    }

    /**
     * Writes payment files.
     *
     * @param folder where each company has a folder
     * @param accounts what each company pays from
     * @param clock what time it is
     */
    public static Bank inFiles(Path folder, Map<CompanyId, List<BankFileAccount>> accounts, InstantSource clock) {
        Map<CompanyId, List<OwnAccount>> own = accounts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        company -> company.getValue().stream().map(Bank::own).toList()));
        return new Bank(PaymentFiles.in(folder, own, clock));
    }

    private static OwnAccount own(BankFileAccount account) {
        String code = account.currency().getCurrencyCode();
        return new OwnAccount(
                new BankAccountId(code), account.currency(), code, new DebtorAccount(account.iban(), account.agent()));
    }

    void addTo(PaymentAssistantBuilder builder) {
        builder.bankAccounts(ports.accounts())
                .beneficiaries(ports.beneficiaries())
                .paymentInitiation(ports.payments())
                .payeeVerification(ports.payeeVerification());
    }

    @Override
    public void close() {
        opened.close();
    }
}
