package org.paymentassistant.domain.account;

import org.paymentassistant.domain.checksum.Checksum;

/** The check letter at the front of Italian and Sammarinese account numbers. */
final class ItalianCin {

    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private ItalianCin() {}

    static boolean isRight(String bban) {
        int sum = 0;
        for (int i = 1; i < bban.length(); i++) {
            int value = rank(bban.charAt(i));
            sum += i % 2 == 1 ? ODD[value] : value;
        }
        return bban.charAt(0) == 'A' + sum % 26;
    }

    private static int rank(char character) {
        int value = Checksum.valueOf(character);
        return value > 9 ? value - 10 : value;
    }
}
