package org.paymentassistant.adapter.banking;

import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;

/** The access that each company has given to us. Two companies never share one. Thread-safe. */
@FunctionalInterface
public interface OAuthClients {

    /** By what tokens of a company are got; empty where it has no access. */
    Optional<OAuthClient> of(CompanyId company);
}
