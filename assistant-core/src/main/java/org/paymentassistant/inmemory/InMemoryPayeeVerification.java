package org.paymentassistant.inmemory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.PayeeMatch;
import org.paymentassistant.port.out.PayeeVerification;

/** Compares names with the account holders that an {@link InMemoryBank} was told. Thread-safe. */
final class InMemoryPayeeVerification implements PayeeVerification {

    private final BankLine line;
    private final Map<String, PartyName> holders = new ConcurrentHashMap<>();

    InMemoryPayeeVerification(BankLine line) {
        this.line = line;
    }

    void setHolder(PaymentAccount account, PartyName holder) {
        holders.put(account.key(), holder);
    }

    @Override
    public PayeeMatch verify(Company company, PartyName name, PaymentAccount account) {
        try {
            return line.ask(() -> Optional.ofNullable(holders.get(account.key())))
                    .map(holder -> match(name, holder))
                    .orElseGet(PayeeMatch.NotAvailable::new);
        } catch (TransientAssistantException e) {
            return new PayeeMatch.NotAvailable();
        }
    }

    private static PayeeMatch match(PartyName name, PartyName holder) {
        if (name.normalised().equals(holder.normalised())) {
            return new PayeeMatch.Match();
        }
        return name.similarTo(holder) ? new PayeeMatch.CloseMatch(holder) : new PayeeMatch.NoMatch();
    }
}
