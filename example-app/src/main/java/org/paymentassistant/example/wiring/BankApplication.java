package org.paymentassistant.example.wiring;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * The application that a company has let in at its bank; secrets are kept out of {@link #toString()}.
 *
 * @param clientId its name at the bank
 * @param issuer the domain that it is registered for
 * @param key the RSA key whose certificate the bank has
 * @param refreshToken what the company's consent gave
 */
public record BankApplication(String clientId, String issuer, Supplier<PrivateKey> key, Supplier<String> refreshToken) {

    /**
     * The RSA key of a text in PEM, unencrypted PKCS #8.
     *
     * @throws IllegalArgumentException where it is none; without a word of the text
     */
    public static PrivateKey key(String pem) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no RSA key in PKCS #8");
        }
    }

    @Override
    public String toString() {
        return "BankApplication[" + clientId + "]";
    }
}
