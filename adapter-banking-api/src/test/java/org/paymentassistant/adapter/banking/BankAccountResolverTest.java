package org.paymentassistant.adapter.banking;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.port.out.BankAccountResolver;
import org.paymentassistant.tck.BankAccountResolverContract;
import org.paymentassistant.tck.Samples;

class BankAccountResolverTest implements BankAccountResolverContract {

    private static final String WALLET =
            "{\"id\":\"%s\",\"currency\":\"%s\",\"tag\":\"%s\",\"status\":\"authorized\",\"accountNumber\":\"BE68539007547034\"}";

    private final Bank bank = new Bank();

    @AfterEach
    void close() {
        bank.close();
    }

    @Override
    public BankAccountResolver resolver(Company company, List<BankAccount> accounts) {
        bank.list(
                "/wallets",
                "{\"wallets\":["
                        + String.join(",", accounts.stream().map(this::wallet).toList()) + "]}");
        return bank.api.accounts();
    }

    private String wallet(BankAccount account) {
        String wallet = WALLET.formatted(account.id().value(), account.currency(), account.label());
        bank.get200("/wallets/" + account.id().value(), "{\"wallet\":" + wallet + "}");
        return wallet;
    }

    @Test
    void showsTagAndMaskedNumber() {
        BankAccount account = Samples.bankAccount("N1", Samples.EUR);

        assertThat(resolver(Samples.company(), List.of(account)).accounts(Samples.company()))
                .containsExactly(new BankAccount(account.id(), Samples.EUR, "Account N1", "BE68 •••• 7034"));
    }

    @Test
    void passesOverWalletsThatAreLockedOrGoneOrInNoCurrency() {
        bank.list("/wallets", "[{\"id\":\"N1\"},{\"id\":\"N2\"},{\"id\":\"N3\"},{\"id\":\"N4\"}]");
        bank.get200("/wallets/N1", "{\"id\":\"N1\",\"currency\":\"EUR\",\"status\":\"locked\"}");
        bank.server.stubFor(
                get(urlPathEqualTo("/api/wallets/N2")).willReturn(aResponse().withStatus(204)));
        bank.get200("/wallets/N3", "{\"id\":\"N3\",\"currency\":\"XXX\",\"status\":\"authorized\"}");
        bank.get200("/wallets/N4", "{\"id\":\"N4\",\"currency\":\"CHF\",\"accountNumber\":12}");

        assertThat(bank.api.accounts().accounts(Samples.company()))
                .extracting(account -> account.id().value(), BankAccount::label, BankAccount::maskedNumber)
                .containsExactly(org.assertj.core.api.Assertions.tuple("N4", "CHF", "•••• "));
    }

    @Test
    void ratherFailsThanMissesAnAccount() {
        bank.list("/wallets", "{\"wallets\":[{\"id\":\"N1\"},{\"id\":17}]}");
        bank.get200("/wallets/N1", "{\"id\":\"N1\",\"currency\":\"EUR\"}");

        assertThatThrownBy(() -> bank.api.accounts().accounts(Samples.company()))
                .isInstanceOf(TransientAssistantException.class);
    }

    @Test
    void isTransientWhereTheBankIsOutOfService() {
        assertThatThrownBy(() -> bank.api.accounts().accounts(Samples.company()))
                .isInstanceOf(TransientAssistantException.class)
                .hasMessageContaining("503");
        assertThat(bank.requests()).hasSize(4);
    }
}
