package org.paymentassistant.adapter.banking;

import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;

/**
 * The access that each company has to the bank. At the bank the credentials say whose accounts are meant, so two
 * companies must never share them. Asked for each request, so that secrets can change; thread-safe.
 */
@FunctionalInterface
public interface CompanyCredentials {

    /** The credentials of a company; empty where it has no access. */
    Optional<ApiCredentials> of(CompanyId company);
}
