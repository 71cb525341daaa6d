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
     * Draws a Finnish reference number.
     *
     * @param random the source of chance, not null
     * @return 5 to 12 digits
     */
    public static String finnish(RandomGenerator random) {
        String body = (1 + random.nextInt(9)) + Digits.draw(random, 3 + random.nextInt(8));
        int[] weights = {7, 3, 1};
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += Character.digit(body.charAt(body.length() - 1 - i), 10) * weights[i % weights.length];
        }
        return body + (10 - sum % 10) % 10;
    }

    /**
     * Draws a Dutch payment characteristic.
     *
     * @param random the source of chance, not null
     * @return 16 digits, the first of them the check digit
     */
    public static String dutch(RandomGenerator random) {
        String body = Digits.draw(random, 15);
        int check = 11 - CheckDigits.weighted(body, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2) % 11;
        return (check == 10 ? "1" : check == 11 ? "0" : String.valueOf(check)) + body;
    }

    /**
     * Draws digits with a check digit by Luhn.
     *
     * @param random the source of chance, not null
     * @return 6 to 18 digits
     */
    public static String luhn(RandomGenerator random) {
        String body = (1 + random.nextInt(9)) + Digits.draw(random, 4 + random.nextInt(13));
        return body + CheckDigits.luhn(body);
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
