package org.paymentassistant.domain.account;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.paymentassistant.domain.party.CountryCode;

/**
 * An account known by its IBAN. Immutable and thread-safe.
 *
 * @param iban the IBAN; not null
 */
public record IbanAccount(Iban iban) implements PaymentAccount {

    /** Requires the IBAN. */
    public IbanAccount {
        Objects.requireNonNull(iban, "iban");
    }

    /** {@inheritDoc} It is the IBAN in electronic form. */
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
    public <R> R fold(Function<IbanAccount, R> ibanAccount, Function<LocalAccount, R> local) {
        return ibanAccount.apply(this);
    }
}
