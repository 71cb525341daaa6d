package org.paymentassistant.domain.account;

/** The key of the French and Monegasque bank identity: the number of 23 digits is a multiple of 97. */
final class RibKey {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "12345678912345678923456789";

    private RibKey() {}

    static boolean isRight(String bban) {
        int remainder = 0;
        for (int i = 0; i < bban.length(); i++) {
            remainder = (remainder * 10 + digit(bban.charAt(i))) % 97;
        }
        return remainder == 0;
    }

    private static int digit(char character) {
        int letter = LETTERS.indexOf(character);
        return (letter < 0 ? character : DIGITS.charAt(letter)) - '0';
    }
}
