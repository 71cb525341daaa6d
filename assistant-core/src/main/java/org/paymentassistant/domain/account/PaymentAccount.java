package org.paymentassistant.domain.account;

import java.util.Optional;
import java.util.function.Function;
import org.paymentassistant.domain.party.CountryCode;

/** An account that money can be sent to: an {@link IbanAccount}, or a {@link LocalAccount} where there are no IBANs. */
public sealed interface PaymentAccount permits IbanAccount, LocalAccount {

    /**
     * The account of an IBAN.
     *
     * @param iban the IBAN; not null
     * @return the account
     */
    static PaymentAccount of(Iban iban) {
        return new IbanAccount(iban);
    }

    /**
     * A text that is equal for the same account however it was written, and differs between accounts. It holds the
     * whole number, so it belongs in no log.
     *
     * @return the key; not null
     */
    String key();

    /** What may be shown to anyone; not null. */
    String masked();

    /** The country of the account, where it is known; not null. */
    Optional<CountryCode> country();

    /**
     * Handles either kind.
     *
     * @param iban what to do with an IBAN; not null
     * @param local what to do with a local account; not null
     * @param <R> the result
     * @return the result of the function that applies
     */
    <R> R fold(Function<IbanAccount, R> iban, Function<LocalAccount, R> local);
}
