package org.paymentassistant.example.bank;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes the identifiers of the bank, such as {@code Na5Dv6E}, each once. Not thread-safe. */
final class BankIds {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final RandomGenerator random;
    private final Set<String> given = new HashSet<>();

    BankIds(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        String id = "N" + characters(6);
        return given.add(id) ? id : next();
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Makes a secret of 48 letters and digits. */
    String secret() {
        return characters(48);
    }

    private String characters(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
