package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.paymentassistant.tck.Samples.CHF;
import static org.paymentassistant.tck.Samples.EUR;
import static org.paymentassistant.tck.Samples.bankAccount;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.payment.AccountResolution;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.port.out.BankAccountResolver;

/** What {@link BankAccountResolver} promises. */
public interface BankAccountResolverContract {

    /**
     * A resolver whose bank has exactly these accounts of the company, in this order. The bank may show other labels and
     * masked numbers than these.
     */
    BankAccountResolver resolver(Company company, List<BankAccount> accounts);

    @Test
    default void takesTheMainAccountInTheCurrency() {
        BankAccountResolver resolver = resolver(
                company("eur-2"), List.of(bankAccount("eur-1", EUR), bankAccount("eur-2", EUR), bankAccount("c", CHF)));

        assertThat(resolved(resolver.resolve(company("eur-2"), EUR))).isEqualTo("eur-2");
    }

    @Test
    default void takesTheOnlyAccountInTheCurrency() {
        BankAccountResolver resolver =
                resolver(company("eur-1"), List.of(bankAccount("eur-1", EUR), bankAccount("chf-1", CHF)));

        assertThat(resolved(resolver.resolve(company("eur-1"), CHF))).isEqualTo("chf-1");
    }

    @Test
    default void asksWhereSeveralAccountsAreInTheCurrencyAndNoneIsTheMainOne() {
        BankAccountResolver resolver = resolver(
                company("eur-1"),
                List.of(bankAccount("eur-1", EUR), bankAccount("chf-1", CHF), bankAccount("chf-2", CHF)));

        assertThat(asked(resolver.resolve(company("eur-1"), CHF))).containsExactly("chf-1", "chf-2");
    }

    @Test
    default void asksAmongAllAccountsWhereNoneIsInTheCurrency() {
        BankAccountResolver resolver =
                resolver(company("eur-1"), List.of(bankAccount("eur-1", EUR), bankAccount("chf-1", CHF)));

        AccountResolution resolution = resolver.resolve(company("eur-1"), Currency.getInstance("USD"));

        assertThat(resolution).isInstanceOf(AccountResolution.Unknown.class);
        assertThat(asked(resolution)).containsExactly("eur-1", "chf-1");
    }

    @Test
    default void passesOverAMainAccountThatIsNotThere() {
        BankAccountResolver resolver =
                resolver(company("closed"), List.of(bankAccount("eur-1", EUR), bankAccount("eur-2", EUR)));

        assertThat(resolver.resolve(company("closed"), EUR)).isInstanceOf(AccountResolution.Ambiguous.class);
    }

    @Test
    default void neverTakesAMainAccountInAnotherCurrency() {
        BankAccountResolver resolver = resolver(company("chf-1"), List.of(bankAccount("chf-1", CHF)));

        assertThat(resolver.resolve(company("chf-1"), EUR)).isInstanceOf(AccountResolution.Unknown.class);
    }

    @Test
    default void knowsNoAccountOfACompanyWithoutAny() {
        BankAccountResolver resolver = resolver(company("eur-1"), List.of());

        assertThat(resolver.accounts(company("eur-1"))).isEmpty();
        assertThat(asked(resolver.resolve(company("eur-1"), EUR))).isEmpty();
    }

    @Test
    default void givesAllAccountsWithTheirCurrencies() {
        BankAccountResolver resolver =
                resolver(company("eur-1"), List.of(bankAccount("eur-1", EUR), bankAccount("chf-1", CHF)));

        assertThat(resolver.accounts(company("eur-1")))
                .extracting(account -> account.id().value(), BankAccount::currency)
                .containsExactlyInAnyOrder(tuple("eur-1", EUR), tuple("chf-1", CHF));
    }

    private static Company company(String mainAccount) {
        return Samples.company().withMainAccounts(Map.of(EUR, new BankAccountId(mainAccount)));
    }

    private static String resolved(AccountResolution resolution) {
        return resolution.fold(account -> account.account().id().value(), several -> "ambiguous", none -> "unknown");
    }

    private static List<String> asked(AccountResolution resolution) {
        List<BankAccount> accounts =
                resolution.fold(resolved -> List.of(), ambiguous -> ambiguous.accounts(), unknown -> unknown.others());
        return accounts.stream().map(account -> account.id().value()).toList();
    }
}
