package org.paymentassistant.samples.identifier;

import static org.paymentassistant.samples.identifier.CheckDigits.mod97;
import static org.paymentassistant.samples.identifier.CheckDigits.twoDigits;
import static org.paymentassistant.samples.identifier.CheckDigits.weighted;

import java.util.Map;
import java.util.random.RandomGenerator;

/** National account numbers (BBAN) with their national check digits, by country. Stateless. */
final class Bbans {
    private static final String ITALIAN_ODD = "BAFHJNPRTVCESULDGIMOQKWZYX";
    private static final int[] SPANISH = {1, 2, 4, 8, 5, 10, 9, 7, 3, 6};
    private static final int[] DUTCH = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] CZECH = {6, 3, 7, 9, 10, 5, 8, 4, 2, 1};
    private static final Map<String, BbanOfBank> BY_COUNTRY = Map.ofEntries(
            Map.entry("FR", Bbans::french),
            Map.entry("DE", (random, bank) -> bank + Digits.draw(random, 10)),
            Map.entry("BE", Bbans::belgian),
            Map.entry("NL", Bbans::dutch),
            Map.entry("ES", Bbans::spanish),
            Map.entry("IT", Bbans::italian),
            Map.entry("GB", (random, bank) -> bank + Digits.draw(random, 14)),
            Map.entry("IE", (random, bank) -> bank + Digits.draw(random, 14)),
            Map.entry("CH", (random, bank) -> bank + Digits.draw(random, 12)),
            Map.entry("LU", (random, bank) -> bank + Digits.draw(random, 13)),
            Map.entry("AT", (random, bank) -> bank + Digits.draw(random, 11)),
            Map.entry("PT", Bbans::portuguese),
            Map.entry("CZ", Bbans::czech),
            Map.entry("PL", Bbans::polish),
            Map.entry("DK", (random, bank) -> bank + Digits.draw(random, 10)),
            Map.entry("SE", (random, bank) -> bank + Digits.draw(random, 17)),
            Map.entry("FI", Bbans::finnish));

    private Bbans() {}

    static String draw(RandomGenerator random, String country, String bankCode) {
        BbanOfBank draw = BY_COUNTRY.get(country);
        if (draw == null) {
            throw new IllegalArgumentException("No IBAN structure known for " + country);
        }
        return draw.draw(random, bankCode);
    }

    private static String french(RandomGenerator random, String bank) {
        String branchAndAccount = Digits.draw(random, 16);
        return bank + branchAndAccount + twoDigits(97 - mod97(bank + branchAndAccount + "00"));
    }

    private static String belgian(RandomGenerator random, String bank) {
        String number = bank + Digits.draw(random, 7);
        int remainder = mod97(number);
        return number + twoDigits(remainder == 0 ? 97 : remainder);
    }

    private static String portuguese(RandomGenerator random, String bank) {
        String number = bank + Digits.draw(random, 15);
        return number + twoDigits(98 - mod97(number + "00"));
    }

    private static String dutch(RandomGenerator random, String bank) {
        String account = "0" + Digits.draw(random, 9);
        while (weighted(account, DUTCH) % 11 != 0) {
            account = "0" + Digits.draw(random, 9);
        }
        return bank + account;
    }

    private static String spanish(RandomGenerator random, String bank) {
        String branch = Digits.draw(random, 4);
        String account = Digits.draw(random, 10);
        return bank + branch + spanishDigit("00" + bank + branch) + spanishDigit(account) + account;
    }

    private static int spanishDigit(String ten) {
        int check = 11 - weighted(ten, SPANISH) % 11;
        return check == 11 ? 0 : check == 10 ? 1 : check;
    }

    private static String italian(RandomGenerator random, String bank) {
        String number = bank + Digits.draw(random, 17);
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            sum += i % 2 == 0 ? ITALIAN_ODD.indexOf((char) ('A' + digit)) : digit;
        }
        return (char) ('A' + sum % 26) + number;
    }

    private static String czech(RandomGenerator random, String bank) {
        String account = "000000" + Digits.draw(random, 10);
        while (weighted(account.substring(6), CZECH) % 11 != 0) {
            account = "000000" + Digits.draw(random, 10);
        }
        return bank + account;
    }

    private static String polish(RandomGenerator random, String bank) {
        String seven = bank + Digits.draw(random, 3);
        int check = (10 - weighted(seven, 3, 9, 7, 1, 3, 9, 7) % 10) % 10;
        return seven + check + Digits.draw(random, 16);
    }

    private static String finnish(RandomGenerator random, String bank) {
        String thirteen = bank + Digits.draw(random, 13 - bank.length());
        return thirteen + CheckDigits.luhn(thirteen);
    }

    private interface BbanOfBank {
        String draw(RandomGenerator random, String bank);
    }
}
