package org.paymentassistant.domain.party;

import org.paymentassistant.domain.checksum.Checksum;

/** Check digits of VAT numbers. Each is asked only for a number of the right form, without the prefix. */
final class VatChecks {

    private static final String IRISH_LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";
    private static final int[] CYPRIOT_ODD = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};

    private VatChecks() {}

    static boolean austrian(String number) {
        int sum = 0;
        for (int i = 1; i < 8; i++) {
            int product = Checksum.valueOf(number.charAt(i)) * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (96 - sum) % 10 == Checksum.lastDigit(number);
    }

    /** Nine digits are a company; ten a person or a foreigner, whose four rules leave little to check. */
    static boolean bulgarian(String number) {
        if (number.length() == 10) {
            return true;
        }
        int check = Checksum.weighted(number, 1, 2, 3, 4, 5, 6, 7, 8) % 11;
        if (check == 10) {
            check = Checksum.weighted(number, 3, 4, 5, 6, 7, 8, 9, 10) % 11 % 10;
        }
        return check == Checksum.lastDigit(number);
    }

    static boolean cypriot(String number) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int digit = Checksum.valueOf(number.charAt(i));
            sum += i % 2 == 0 ? CYPRIOT_ODD[digit] : digit;
        }
        return number.charAt(8) == 'A' + sum % 26 && !number.startsWith("12");
    }

    /** Eight digits are a company; nine or ten a person, whose number has check digits only since 1954. */
    static boolean czech(String number) {
        return number.length() != 8 || CompanyChecks.czech(number);
    }

    static boolean british(String number) {
        int remainder = Checksum.weighted(number, 8, 7, 6, 5, 4, 3, 2, 10, 1) % 97;
        return remainder == 0 || (number.charAt(0) != '0' && (remainder == 42 || remainder == 55));
    }

    /** Seven digits and one or two letters; or the old form, which has a letter or sign at its second place. */
    static boolean irish(String number) {
        boolean old = !Character.isDigit(number.charAt(1));
        String digits = old ? "0" + number.substring(2, 7) + number.charAt(0) : number.substring(0, 7);
        int sum = Checksum.weighted(digits, 8, 7, 6, 5, 4, 3, 2);
        if (number.length() == 9) {
            sum += 9 * IRISH_LETTERS.indexOf(number.charAt(8));
        }
        return IRISH_LETTERS.charAt(sum % 23) == number.charAt(7);
    }

    static boolean italian(String number) {
        int office = Integer.parseInt(number.substring(7, 10));
        boolean officeExists =
                (office >= 1 && office <= 100) || office == 120 || office == 121 || office == 888 || office == 999;
        return officeExists && Checksum.luhn(number);
    }

    static boolean lithuanian(String number) {
        int check = lithuanianSum(number, 1) % 11;
        if (check == 10) {
            check = lithuanianSum(number, 3) % 11 % 10;
        }
        return check == Checksum.lastDigit(number);
    }

    private static int lithuanianSum(String number, int firstWeight) {
        int sum = 0;
        for (int i = 0; i < number.length() - 1; i++) {
            sum += Checksum.valueOf(number.charAt(i)) * (1 + (i + firstWeight - 1) % 9);
        }
        return sum;
    }

    /** Companies start with 4 to 9; a person's number has no check digit that all of them keep. */
    static boolean latvian(String number) {
        return number.charAt(0) <= '3' || Checksum.weighted(number, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3;
    }

    /** Companies by modulus 11; sole traders, since 2020, by modulus 97 over the whole. */
    static boolean dutch(String number) {
        int check = Checksum.weighted(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return check == Checksum.valueOf(number.charAt(8)) || Checksum.mod97("NL" + number) == 1;
    }

    static boolean portuguese(String number) {
        int check = (11 - Checksum.weighted(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10;
        return check == Checksum.lastDigit(number);
    }

    static boolean romanian(String number) {
        String padded = "0".repeat(10 - number.length()) + number;
        int check = Checksum.weighted(padded, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10;
        return check == Checksum.lastDigit(number);
    }

    static boolean slovenian(String number) {
        int check = 11 - Checksum.weighted(number, 8, 7, 6, 5, 4, 3, 2) % 11;
        return (check == 10 ? 0 : check) == Checksum.lastDigit(number);
    }
}
