package org.paymentassistant.domain.payment;

import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.PostalAddress;

/**
 * Who is to be paid and where. Immutable.
 *
 * @param name the account holder's name
 * @param account the account to be credited
 * @param agent the BIC of the bank that holds it, where known
 * @param address where known
 */
public record Creditor(PartyName name, PaymentAccount account, Optional<Bic> agent, Optional<PostalAddress> address) {

    public Creditor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(address, "address");
    }
}
