package org.paymentassistant.example.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a bank signs its notices with: HMAC-SHA-256 of {@code timestamp.body} in hexadecimal. Never printed. */
public final class NoticeSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 16;

    private final SecretKeySpec key;

    private NoticeSecret(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * The secret that the bank gave out with a subscription.
     *
     * @throws IllegalArgumentException where it is shorter than any that a bank gives out
     */
    public static NoticeSecret of(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("too short for a secret of notices");
        }
        return new NoticeSecret(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    }

    /** Whether a signature is right, found in a time that does not depend on where it is wrong. */
    boolean signed(String timestamp, byte[] body, String signature) {
        byte[] told = signature.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(
                HexFormat.of().formatHex(sign(timestamp, body)).getBytes(StandardCharsets.UTF_8), told);
    }

    private byte[] sign(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "NoticeSecret";
    }
}
