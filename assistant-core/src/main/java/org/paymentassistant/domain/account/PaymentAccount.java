package org.paymentassistant.domain.account;

import java.util.Optional;
import java.util.function.Function;
import org.paymentassistant.domain.party.CountryCode;

/** An account that can be paid to. */
public sealed interface PaymentAccount permits IbanAccount, LocalAccount {

    /** A normal form for comparison. */
    String key();

    /** For showing. */
    String masked();

    /** The country, where known. */
    Optional<CountryCode> country();

    /** Handles both kinds; exactly one function is called. */
    <R> R fold(Function<IbanAccount, R> iban, Function<LocalAccount, R> local);
}
