package org.paymentassistant.samples.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What only some documents say. Immutable.
 *
 * @param shipTo where the goods go, where it is not the buyer's own address
 * @param period when services were rendered
 * @param otherAccounts further accounts of the payee, as right as the first
 * @param buyerIban the buyer's own account, printed on direct debits
 * @param openItems earlier invoices on statements and reminders
 * @param numbers other numbers by the key of their label, in the order of printing
 * @param fax the seller's fax number
 */
public record Extras(
        Optional<Party> shipTo,
        Optional<ServicePeriod> period,
        List<BankAccount> otherAccounts,
        Optional<String> buyerIban,
        List<OpenItem> openItems,
        Map<String, String> numbers,
        Optional<String> fax) {
    /** Nothing extra. */
    public static final Extras NONE = new Extras(
            Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), Map.of(), Optional.empty());

    /** Copies the lists. */
    public Extras {
        otherAccounts = List.copyOf(otherAccounts);
        openItems = List.copyOf(openItems);
        numbers = new LinkedHashMap<>(numbers);
    }
}
