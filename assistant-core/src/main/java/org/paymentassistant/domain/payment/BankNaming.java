package org.paymentassistant.domain.payment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.account.RoutingScheme;
import org.paymentassistant.domain.invoice.InvoiceField;

/**
 * What names the bank of an account: nothing beside the account, its BIC, its number in a national scheme, or both.
 *
 * @param names BIC or names of routing schemes, the one to ask for first
 * @param all whether every one is needed; else one of them is enough
 */
record BankNaming(List<String> names, boolean all) {

    private static final String BIC = "BIC";

    BankNaming {
        names = List.copyOf(names);
        names.stream().filter(name -> !BIC.equals(name)).forEach(RoutingScheme::valueOf);
    }

    static BankNaming ofEntry(String entry) {
        List<String> names = Arrays.stream(entry.split("[/+]", -1))
                .filter(name -> !name.isEmpty())
                .toList();
        return new BankNaming(names, entry.contains("+"));
    }

    Optional<RoutingScheme> scheme() {
        return names.stream().filter(name -> !BIC.equals(name)).findFirst().map(RoutingScheme::valueOf);
    }

    /** What must be asked for, where the bank is not named well enough. */
    List<InvoiceField> missing(Optional<RoutingNumber> routing, boolean bicKnown) {
        List<InvoiceField> missing = new ArrayList<>();
        for (String name : names) {
            boolean known = BIC.equals(name)
                    ? bicKnown
                    : routing.filter(number -> number.scheme().name().equals(name))
                            .isPresent();
            if (known && !all) {
                return List.of();
            }
            if (!known) {
                missing.add(BIC.equals(name) ? InvoiceField.BIC : InvoiceField.ROUTING_NUMBER);
            }
        }
        return all || missing.isEmpty() ? missing : List.of(missing.get(0));
    }
}
