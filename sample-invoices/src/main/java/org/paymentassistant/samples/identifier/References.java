package org.paymentassistant.samples.identifier;

import java.util.random.RandomGenerator;

/** Structured payment references with right check digits. Stateless. */
public final class References {
    private References() {}

    /**
     * Makes a creditor reference of ISO 11649.
     *
     * @param body up to 21 capital letters and digits
     * @return RF, check digits, the body
     */
    public static String creditorReference(String body) {
        return "RF" + CheckDigits.iso7064(body + "RF00") + body;
    }

    /**
     * Draws the digits of a Belgian structured communication.
     *
     * @param random the source of chance, not null
     * @return twelve digits without separators
     */
    public static String belgian(RandomGenerator random) {
        String ten = Digits.draw(random, 10);
        int remainder = CheckDigits.mod97(ten);
        return ten + CheckDigits.twoDigits(remainder == 0 ? 97 : remainder);
    }

    /**
     * Draws a Swiss QR reference.
     *
     * @param random the source of chance, not null
     * @return 27 digits without separators
     */
    public static String swiss(RandomGenerator random) {
        String number = "00" + (1 + random.nextInt(9)) + Digits.draw(random, 23);
        return number + CheckDigits.mod10Recursive(number);
    }

    /**
     * Draws an ABA routing number of the United States.
     *
     * @param random the source of chance, not null
     * @return nine digits
     */
    public static String abaRouting(RandomGenerator random) {
        String eight = "0" + (1 + random.nextInt(9)) + Digits.draw(random, 6);
        int sum = CheckDigits.weighted(eight, 3, 7, 1, 3, 7, 1, 3, 7);
        return eight + (10 - sum % 10) % 10;
    }
}
