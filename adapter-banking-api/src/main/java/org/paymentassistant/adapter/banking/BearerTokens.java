package org.paymentassistant.adapter.banking;

import org.paymentassistant.domain.company.CompanyId;

/** The access tokens by which companies are known to a bank. Asked for each request; thread-safe. */
@FunctionalInterface
public interface BearerTokens {

    /**
     * A token that is good now.
     *
     * @throws org.paymentassistant.PermanentAssistantException where the company has no access to the bank
     * @throws org.paymentassistant.TransientAssistantException where none can be had now
     */
    String of(CompanyId company);

    /** The bank did not take a token: the next one should be another. */
    default void refused(CompanyId company, String token) {
        // where tokens are not kept there is nothing to forget
    }
}
