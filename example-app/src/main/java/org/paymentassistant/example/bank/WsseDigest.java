package org.paymentassistant.example.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The password digest of an X-WSSE user name token: Base64 of the SHA-1 of nonce, creation time and secret, one after the other. */
final class WsseDigest {
    private WsseDigest() {}

    /**
     * Computes the digest.
     *
     * @param nonce the nonce as hexadecimal text, not yet in Base64
     * @param created the creation time exactly as written in the header
     * @param secret the shared secret
     */
    static String of(String nonce, String created, String secret) {
        byte[] text = (nonce + created + secret).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(sha1().digest(text));
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
