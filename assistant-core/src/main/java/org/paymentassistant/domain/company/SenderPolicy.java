package org.paymentassistant.domain.company;

import java.util.Set;
import org.paymentassistant.domain.mail.MailAddress;

/**
 * Who may hand in invoices for a company. A blocked address is refused whatever else is said. Immutable.
 *
 * @param addresses single or shared addresses that may
 * @param domains whole domains that may, lower case, without at sign; sub-domains are not included
 * @param blocked addresses that may not
 */
public record SenderPolicy(Set<MailAddress> addresses, Set<String> domains, Set<MailAddress> blocked) {

    public SenderPolicy {
        addresses = Set.copyOf(addresses);
        domains = Set.copyOf(domains);
        blocked = Set.copyOf(blocked);
    }

    /** Nobody may. */
    public static SenderPolicy nobody() {
        return new SenderPolicy(Set.of(), Set.of(), Set.of());
    }

    /** Whether an authenticated sender may hand in invoices. */
    public boolean allows(MailAddress sender) {
        return !blocked.contains(sender) && (addresses.contains(sender) || domains.contains(sender.domain()));
    }
}
