package org.paymentassistant.domain.company;

import java.util.Locale;
import java.util.Set;
import org.paymentassistant.domain.text.Resource;

/** The domains of mail services where anybody gets an address, so that none of them can stand for a company. */
public final class PublicMailDomains {

    private static final Set<String> DOMAINS =
            Set.copyOf(Resource.entries(PublicMailDomains.class, "public-mail-domains.txt"));

    private PublicMailDomains() {}

    /** Whether strangers have addresses in a domain; the best known ones are known here, not all. */
    public static boolean contains(String domain) {
        return DOMAINS.contains(domain.strip().toLowerCase(Locale.ROOT));
    }
}
