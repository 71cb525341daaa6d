package org.paymentassistant.domain.account;

import java.util.Map;
import java.util.function.Predicate;
import org.paymentassistant.domain.checksum.Checksum;

/** The check digits that countries put into their own account numbers, the BBAN of the IBAN. */
final class NationalAccountCheck {

    private static final Map<String, Predicate<String>> BY_COUNTRY = Map.ofEntries(
            Map.entry("AL", b -> Checksum.weighted(b, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0),
            Map.entry("BA", NationalAccountCheck::mod97),
            Map.entry("BE", NationalAccountCheck::belgian),
            Map.entry("CZ", NationalAccountCheck::czech),
            Map.entry("EE", NationalAccountCheck::estonian),
            Map.entry("ES", NationalAccountCheck::spanish),
            Map.entry("FI", Checksum::luhn),
            Map.entry("FR", RibKey::isRight),
            Map.entry("HR", b -> Checksum.mod11And10(b.substring(0, 7)) && Checksum.mod11And10(b.substring(7))),
            Map.entry("HU", NationalAccountCheck::hungarian),
            Map.entry("IT", ItalianCin::isRight),
            Map.entry("MC", RibKey::isRight),
            Map.entry("ME", NationalAccountCheck::mod97),
            Map.entry("MK", NationalAccountCheck::mod97),
            Map.entry("NO", NationalAccountCheck::norwegian),
            Map.entry("PL", b -> Checksum.weighted(b, 3, 9, 7, 1, 3, 9, 7, 1) % 10 == 0),
            Map.entry("PT", NationalAccountCheck::mod97),
            Map.entry("RS", NationalAccountCheck::mod97),
            Map.entry("SI", NationalAccountCheck::mod97),
            Map.entry("SK", NationalAccountCheck::czech),
            Map.entry("SM", ItalianCin::isRight),
            Map.entry("XK", NationalAccountCheck::mod97));

    private NationalAccountCheck() {}

    static boolean isKnown(String country) {
        return BY_COUNTRY.containsKey(country);
    }

    static boolean passes(String country, String bban) {
        return BY_COUNTRY.getOrDefault(country, anything -> true).test(bban);
    }

    /** Eleven digits, the last of which checks the others by modulus 11. */
    static boolean norwegian(String number) {
        return Checksum.weighted(number, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    private static boolean mod97(String bban) {
        return Checksum.mod97(bban) == 1;
    }

    private static boolean belgian(String bban) {
        int remainder = Checksum.mod97(bban.substring(0, 10));
        return (remainder == 0 ? 97 : remainder) == Integer.parseInt(bban.substring(10));
    }

    private static boolean czech(String bban) {
        return Checksum.weighted(bban.substring(4, 10), 10, 5, 8, 4, 2, 1) % 11 == 0
                && Checksum.weighted(bban.substring(10), 6, 3, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0;
    }

    private static boolean estonian(String bban) {
        int sum = Checksum.weightedFromRight(bban.substring(2, 15), 7, 3, 1);
        return (10 - sum % 10) % 10 == Checksum.lastDigit(bban);
    }

    private static boolean spanish(String bban) {
        return spanishDigit("00" + bban.substring(0, 8)) == bban.charAt(8)
                && spanishDigit(bban.substring(10)) == bban.charAt(9);
    }

    private static char spanishDigit(String ten) {
        int remainder = Checksum.weighted(ten, 1, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11;
        return "01987654321".charAt(remainder);
    }

    private static boolean hungarian(String bban) {
        return Checksum.weighted(bban, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0
                && Checksum.weighted(bban.substring(8), 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0;
    }
}
