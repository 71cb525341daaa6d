package org.paymentassistant.domain.party;

import org.paymentassistant.domain.checksum.Checksum;

/** Check digits of company numbers. Each is asked only for a number of the right form. */
final class CompanyChecks {

    private static final String LA_POSTE = "356000000";
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private CompanyChecks() {}

    static boolean siret(String number) {
        boolean branchOfLaPoste =
                number.startsWith(LA_POSTE) && number.chars().map(c -> c - '0').sum() % 5 == 0;
        return branchOfLaPoste || (Checksum.luhn(number) && Checksum.luhn(number.substring(0, 9)));
    }

    static boolean belgian(String number) {
        int first = Integer.parseInt(number.substring(0, 8));
        int check = Integer.parseInt(number.substring(8));
        return first > 0 && check == 97 - first % 97;
    }

    static boolean swiss(String number) {
        int check = (11 - Checksum.weighted(number, 5, 4, 3, 2, 7, 6, 5, 4) % 11) % 11;
        return check == Checksum.lastDigit(number);
    }

    static boolean danish(String number) {
        return Checksum.weighted(number, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    static boolean finnish(String number) {
        return Checksum.weighted(number, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0;
    }

    static boolean norwegian(String number) {
        return Checksum.weighted(number, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    static boolean czech(String number) {
        int check = (11 - Checksum.weighted(number, 8, 7, 6, 5, 4, 3, 2) % 11) % 10;
        return check == Checksum.lastDigit(number);
    }

    static boolean polishNip(String number) {
        return Checksum.weighted(number, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == Checksum.lastDigit(number);
    }

    static boolean polishRegon(String number) {
        boolean company =
                Checksum.weighted(number, 8, 9, 2, 3, 4, 5, 6, 7) % 11 % 10 == Checksum.valueOf(number.charAt(8));
        return company && (number.length() == 9 || polishBranch(number));
    }

    private static boolean polishBranch(String number) {
        return Checksum.weighted(number, 2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8) % 11 % 10 == Checksum.lastDigit(number);
    }

    static boolean australian(String number) {
        int sum = Checksum.weighted(number, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19) - 10;
        return sum % 89 == 0;
    }

    static boolean indian(String number) {
        int sum = 0;
        for (int i = 0; i < 14; i++) {
            int product = Checksum.valueOf(number.charAt(i)) * (1 + i % 2);
            sum += product / 36 + product % 36;
        }
        return ALPHABET.charAt((36 - sum % 36) % 36) == number.charAt(14);
    }
}
