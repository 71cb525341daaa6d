package org.paymentassistant.adapter.banking;

import java.util.Optional;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.Iban;

/** Knows which bank holds an account, for creditors whose invoice does not say it. Thread-safe. */
@FunctionalInterface
public interface CreditorAgents {

    /** The BIC of the bank that holds an account; empty where it is not known for certain. */
    Optional<Bic> of(Iban iban);

    /** Knows none. */
    static CreditorAgents unknown() {
        return iban -> Optional.empty();
    }
}
