package org.paymentassistant.domain.party;

import org.paymentassistant.domain.checksum.Checksum;

/** The Spanish tax number (NIF) of citizens, foreigners and companies. */
final class SpanishTaxNumber {

    private static final String PERSON_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String COMPANY_LETTERS = "JABCDEFGHI";
    private static final String FOREIGNER = "XYZ";

    private SpanishTaxNumber() {}

    static boolean isRight(String number) {
        char first = number.charAt(0);
        if (Character.isDigit(first)) {
            return personLetter(number.substring(0, 8)) == number.charAt(8);
        }
        if (FOREIGNER.indexOf(first) >= 0) {
            return personLetter(FOREIGNER.indexOf(first) + number.substring(1, 8)) == number.charAt(8);
        }
        if ("KLM".indexOf(first) >= 0) {
            return personLetter(number.substring(1, 8)) == number.charAt(8);
        }
        return "ABCDEFGHJNPQRSUVW".indexOf(first) >= 0 && companyCheck(number);
    }

    private static char personLetter(String digits) {
        return PERSON_LETTERS.charAt(Integer.parseInt(digits) % 23);
    }

    /** A digit for most companies, a letter for public and foreign ones, either for the rest. */
    private static boolean companyCheck(String number) {
        int check = companyDigit(number.substring(1, 8));
        boolean digit = number.charAt(8) == '0' + check;
        boolean letter = number.charAt(8) == COMPANY_LETTERS.charAt(check);
        if ("ABEH".indexOf(number.charAt(0)) >= 0) {
            return digit;
        }
        return letter || (digit && "NPQRSW".indexOf(number.charAt(0)) < 0);
    }

    private static int companyDigit(String seven) {
        for (int check = 0; check < 10; check++) {
            if (Checksum.luhn(seven + check)) {
                return check;
            }
        }
        throw new IllegalStateException("Luhn's formula has a digit for every number");
    }
}
