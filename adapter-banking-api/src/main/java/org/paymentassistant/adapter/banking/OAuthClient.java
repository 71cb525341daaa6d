package org.paymentassistant.adapter.banking;

import java.security.PrivateKey;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * By what a company's access tokens are got: OAuth 2.0 with a refresh token, the client being known by a signed assertion
 * (RFC 7523). Secrets are asked for when a token is got, not before; {@link #toString()} shows none.
 *
 * @param clientId the client's name at the bank
 * @param issuer the domain that the client is registered for
 * @param key the RSA key whose certificate the bank has
 * @param refreshToken what the company's consent gave
 */
public record OAuthClient(String clientId, String issuer, Supplier<PrivateKey> key, Supplier<String> refreshToken) {

    /**
     * Requires all of it.
     *
     * @throws IllegalArgumentException if the client or the issuer is blank
     */
    public OAuthClient {
        if (clientId.isBlank() || issuer.isBlank()) {
            throw new IllegalArgumentException("a client has a name and an issuer");
        }
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(refreshToken, "refreshToken");
    }

    @Override
    public String toString() {
        return "OAuthClient[" + clientId + "]";
    }
}
