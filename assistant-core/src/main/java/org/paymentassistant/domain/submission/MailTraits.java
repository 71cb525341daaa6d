package org.paymentassistant.domain.submission;

import java.util.Objects;
import java.util.Set;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.mail.SenderAuthentication;

/**
 * What a mail says beside its files, as far as it bears on the risk of paying them. Immutable.
 *
 * @param authentication whether its sender is established
 * @param domains the mail and web domains that its text names, as {@link
 *     org.paymentassistant.domain.invoice.ContactDomains} writes them
 * @param accounts the valid IBANs that its text names
 * @param newBankDetails whether its text announces new bank details
 */
public record MailTraits(
        SenderAuthentication authentication, Set<String> domains, Set<Iban> accounts, boolean newBankDetails) {

    public MailTraits {
        Objects.requireNonNull(authentication, "authentication");
        domains = Set.copyOf(domains);
        accounts = Set.copyOf(accounts);
    }
}
