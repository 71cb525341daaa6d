package org.paymentassistant.domain.party;

import org.paymentassistant.domain.checksum.Checksum;

/** The two characters before the SIREN in a French VAT number: two digits, or, in the newer style, with a letter. */
final class FrenchVatKey {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String MONACO = "000";

    private FrenchVatKey() {}

    static boolean isRight(String number) {
        String siren = number.substring(2);
        boolean registered = siren.startsWith(MONACO) || Checksum.luhn(siren);
        return registered && keyIsRight(number.charAt(0), number.charAt(1), Integer.parseInt(siren));
    }

    private static boolean keyIsRight(char first, char second, int siren) {
        int one = ALPHABET.indexOf(first);
        int two = ALPHABET.indexOf(second);
        if (one < 10 && two < 10) {
            return one * 10 + two == (12 + 3 * (siren % 97)) % 97;
        }
        int key = one < 10 ? one * 24 + two - 10 : one * 34 + two - 100;
        return (siren + 1 + key / 11) % 11 == key % 11;
    }
}
