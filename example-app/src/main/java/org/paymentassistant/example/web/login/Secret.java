package org.paymentassistant.example.web.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Draws texts that nobody guesses, and derives others from them by a key that dies with the process. Thread-safe. */
final class Secret {

    private static final String FUNCTION = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecureRandom random;
    private final byte[] key;

    Secret(SecureRandom random) {
        this.random = random;
        this.key = draw();
    }

    /** A new text of 256 random bits, for a cookie. */
    String next() {
        return encoded(draw());
    }

    /** The token that stands in forms while a cookie has the given value. */
    String formToken(String cookie) {
        return encoded(mac("form " + cookie));
    }

    /** The key under which a cookie's value is remembered, so that a look into memory does not give the value. */
    String fingerprint(String cookie) {
        return encoded(mac("visit " + cookie));
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] draw() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(FUNCTION);
            mac.init(new SecretKeySpec(key, FUNCTION));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC", e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
