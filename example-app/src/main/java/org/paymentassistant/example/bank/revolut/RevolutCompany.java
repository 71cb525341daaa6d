package org.paymentassistant.example.bank.revolut;

import java.security.PublicKey;
import java.util.List;

/**
 * A company that is a client of the bank and has consented to an application. Immutable; {@link #toString()} hides the
 * token.
 *
 * @param clientId the application's name, unique at the bank
 * @param issuer the domain that the application is registered for
 * @param key by which its assertions are verified
 * @param refreshToken what the consent gave
 * @param accounts the accounts that exist from the beginning
 */
public record RevolutCompany(
        String clientId, String issuer, PublicKey key, String refreshToken, List<RevolutAccount> accounts) {

    public RevolutCompany {
        accounts = List.copyOf(accounts);
    }

    @Override
    public String toString() {
        return "RevolutCompany[" + clientId + "]";
    }
}
