package org.paymentassistant.samples.identifier;

import java.util.random.RandomGenerator;

/** Draws digits and letters. Stateless: all randomness is the caller's. */
public final class Digits {
    private Digits() {}

    /**
     * Draws a number of digits.
     *
     * @param random the source of chance, not null
     * @param count how many, 0 or more
     * @return digits only, may start with zero
     */
    public static String draw(RandomGenerator random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /**
     * Fills a pattern: {@code #} becomes a digit, {@code @} a capital letter, all else stays.
     *
     * @param random the source of chance, not null
     * @param pattern the pattern, not null
     * @return the filled text
     */
    public static String fill(RandomGenerator random, String pattern) {
        StringBuilder filled = new StringBuilder();
        pattern.chars().forEach(c -> filled.append(drawn(random, (char) c)));
        return filled.toString();
    }

    private static char drawn(RandomGenerator random, char c) {
        if (c == '#') {
            return (char) ('0' + random.nextInt(10));
        }
        return c == '@' ? (char) ('A' + random.nextInt(26)) : c;
    }
}
