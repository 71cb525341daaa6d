package org.paymentassistant.example.web.login;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: salted and slow to try (PBKDF2 of RFC 8018 with HMAC-SHA-256). Immutable.
 *
 * @param iterations how often it is hashed
 * @param salt drawn for this password alone, Base64
 * @param hash Base64
 */
public record PasswordHash(int iterations, String salt, String hash) {

    /** As the OWASP Password Storage Cheat Sheet asks for this function (2023). */
    static final int ITERATIONS = 600_000;

    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Pattern FORM =
            Pattern.compile("pbkdf2-sha256:([0-9]{4,8}):([A-Za-z0-9+/]{22,}={0,2}):([A-Za-z0-9+/]{43}=)");

    /** The hash of a password under a new salt. */
    public static PasswordHash of(char[] password, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = derive(password, salt, ITERATIONS);
        return new PasswordHash(ITERATIONS, encoded(salt), encoded(hash));
    }

    /**
     * The hash of its text.
     *
     * @throws IllegalArgumentException where the text is none
     */
    public static PasswordHash parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || Integer.parseInt(form.group(1)) > MOST_ITERATIONS) {
            throw new IllegalArgumentException("no password hash");
        }
        return new PasswordHash(Integer.parseInt(form.group(1)), form.group(2), form.group(3));
    }

    /** Whether it is the hash of a password; takes the same time in both cases. */
    public boolean isOf(char[] password) {
        byte[] tried = derive(password, Base64.getDecoder().decode(salt), iterations);
        return MessageDigest.isEqual(tried, Base64.getDecoder().decode(hash));
    }

    /** The text to keep. */
    public String text() {
        return "pbkdf2-sha256:" + iterations + ":" + salt + ":" + hash;
    }

    @Override
    public String toString() {
        return "PasswordHash[hidden]";
    }

    private static byte[] derive(char[] password, byte[] salt, int iterations) {
        PBEKeySpec key = new PBEKeySpec(password, salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2", e);
        } finally {
            key.clearPassword();
            Arrays.fill(password, ' ');
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
