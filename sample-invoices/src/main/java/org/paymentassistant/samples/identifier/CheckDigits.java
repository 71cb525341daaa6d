package org.paymentassistant.samples.identifier;

import java.math.BigInteger;

/** The check-digit sums that account numbers, tax numbers and references share. Stateless and thread-safe. */
final class CheckDigits {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final int[] RECURSIVE = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};

    private CheckDigits() {}

    /** The remainder by 97 of a text whose letters count as 10 to 35. */
    static int mod97(String alphanumeric) {
        StringBuilder digits = new StringBuilder();
        alphanumeric.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
    }

    /** The check digits of ISO 7064 MOD 97-10 for a text that ends in the two zeros they will replace. */
    static String iso7064(String alphanumericWithZeros) {
        return twoDigits(98 - mod97(alphanumericWithZeros));
    }

    static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** The sum of each digit times its weight. */
    static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(digits, i) * weights[i];
        }
        return sum;
    }

    /** The Luhn digit to append. */
    static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits, digits.length() - 1 - i);
            sum += i % 2 == 0 ? digit * 2 / 10 + digit * 2 % 10 : digit;
        }
        return (10 - sum % 10) % 10;
    }

    /** The digit of ISO 7064 MOD 11,10 to append. */
    static int mod11And10(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (digit(digits, i) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    /** The digit of the recursive modulo 10 procedure of Swiss references to append. */
    static int mod10Recursive(String digits) {
        int carry = 0;
        for (int i = 0; i < digits.length(); i++) {
            carry = RECURSIVE[(carry + digit(digits, i)) % 10];
        }
        return (10 - carry) % 10;
    }

    private static int digit(String digits, int index) {
        return Character.digit(digits.charAt(index), 10);
    }
}
