package org.paymentassistant.domain.invoice;

import java.util.Set;

/**
 * The mail and web domains that an invoice names, as far as one can be registered ({@code acme.example}, not {@code
 * mail.acme.example}). Immutable.
 *
 * @param values lower case, Unicode where the domain has letters beyond ASCII; not empty
 */
public record ContactDomains(Set<String> values) {

    public ContactDomains {
        values = Set.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("contact domains hold a domain");
        }
    }
}
