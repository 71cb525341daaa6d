package org.paymentassistant.domain.company;

import java.util.List;
import java.util.Set;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.VatId;

/**
 * How the company itself appears on invoices: always the buyer, never the payee. Immutable.
 *
 * @param names its names, the official one first; may be empty where nothing is known
 * @param vatIds its VAT ids
 * @param accounts its own accounts, never the ones to pay to
 */
public record CompanyProfile(List<PartyName> names, Set<VatId> vatIds, Set<PaymentAccount> accounts) {

    public CompanyProfile {
        names = List.copyOf(names);
        vatIds = Set.copyOf(vatIds);
        accounts = Set.copyOf(accounts);
    }

    /** Nothing is known, as when a document is read outside any company. */
    public static CompanyProfile unknown() {
        return new CompanyProfile(List.of(), Set.of(), Set.of());
    }
}
