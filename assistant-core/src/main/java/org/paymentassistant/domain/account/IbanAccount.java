package org.paymentassistant.domain.account;

import java.util.Optional;
import java.util.function.Function;
import org.paymentassistant.domain.party.CountryCode;

/** An account known by its IBAN. Immutable. */
public record IbanAccount(Iban iban) implements PaymentAccount {

    @Override
    public String key() {
        return iban.value();
    }

    @Override
    public String masked() {
        return iban.masked();
    }

    @Override
    public Optional<CountryCode> country() {
        return Optional.of(iban.country());
    }

    @Override
    public <R> R fold(Function<IbanAccount, R> onIban, Function<LocalAccount, R> local) {
        return onIban.apply(this);
    }
}
