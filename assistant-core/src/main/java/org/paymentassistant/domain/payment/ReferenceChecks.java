package org.paymentassistant.domain.payment;

import org.paymentassistant.domain.checksum.Checksum;
import org.paymentassistant.domain.text.CompactText;

/** The check digits of structured references. Each is asked only for a value of the right form. */
final class ReferenceChecks {

    private ReferenceChecks() {}

    static boolean iso11649(String value) {
        int right = 98 - Checksum.mod97(value.substring(4) + "RF00");
        return Integer.parseInt(value.substring(2, 4)) == right;
    }

    static boolean belgian(String digits) {
        int remainder = Checksum.mod97(digits.substring(0, 10));
        return Integer.parseInt(digits.substring(10)) == (remainder == 0 ? 97 : remainder);
    }

    static boolean sevenThreeOne(String digits) {
        int sum = Checksum.weightedFromRight(withoutLast(digits), 7, 3, 1);
        return (10 - sum % 10) % 10 == Checksum.lastDigit(digits);
    }

    static boolean norwegian(String kid) {
        return (CompactText.isDigits(kid) && Checksum.luhn(kid)) || norwegianMod11(kid);
    }

    private static boolean norwegianMod11(String kid) {
        int sum = Checksum.weightedFromRight(withoutLast(kid), 2, 3, 4, 5, 6, 7);
        return "0123456789-".charAt((11 - sum % 11) % 11) == kid.charAt(kid.length() - 1);
    }

    static boolean dutch(String digits) {
        return switch (digits.length()) {
            case 7 -> true;
            case 16 -> dutchMod11(digits);
            default -> dutchMod11(digits) && Checksum.valueOf(digits.charAt(1)) == (digits.length() - 2) % 10;
        };
    }

    private static boolean dutchMod11(String digits) {
        int sum = Checksum.weightedFromRight(digits.substring(1), 2, 4, 8, 5, 10, 9, 7, 3, 6, 1);
        return "01987654321".charAt(sum % 11) == digits.charAt(0);
    }

    static boolean slovenian(String value) {
        String rest = value.substring(4);
        return switch (value.substring(2, 4)) {
            case "99" -> rest.isEmpty();
            case "12" -> rest.matches("[0-9]{2,13}") && slovenianMod11(rest);
            default -> !rest.isEmpty();
        };
    }

    private static boolean slovenianMod11(String digits) {
        int sum = Checksum.weightedFromRight(withoutLast(digits), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        int check = 11 - sum % 11;
        return (check > 9 ? 0 : check) == Checksum.lastDigit(digits);
    }

    private static String withoutLast(String digits) {
        return digits.substring(0, digits.length() - 1);
    }
}
