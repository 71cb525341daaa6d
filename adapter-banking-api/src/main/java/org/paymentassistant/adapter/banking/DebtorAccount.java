package org.paymentassistant.adapter.banking;

import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.Iban;

/**
 * An account of a company as a payment file names it. Immutable.
 *
 * @param iban its number
 * @param agent the BIC of the bank that holds it, where the bank wants it stated
 */
public record DebtorAccount(Iban iban, Optional<Bic> agent) {

    /** Requires both. */
    public DebtorAccount {
        Objects.requireNonNull(iban, "iban");
        Objects.requireNonNull(agent, "agent");
    }
}
