package org.paymentassistant.samples.identifier;

import static org.paymentassistant.samples.identifier.CheckDigits.luhn;
import static org.paymentassistant.samples.identifier.CheckDigits.mod11And10;
import static org.paymentassistant.samples.identifier.CheckDigits.mod97;
import static org.paymentassistant.samples.identifier.CheckDigits.twoDigits;
import static org.paymentassistant.samples.identifier.CheckDigits.weighted;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** VAT identifiers with right check digits, by country. Stateless. */
public final class VatIds {
    private static final Map<String, Function<RandomGenerator, String>> BY_COUNTRY = Map.ofEntries(
            Map.entry("FR", random -> frenchOf(siren(random))),
            Map.entry("DE", VatIds::german),
            Map.entry("BE", VatIds::belgian),
            Map.entry("NL", VatIds::dutch),
            Map.entry("ES", VatIds::spanish),
            Map.entry("IT", VatIds::italian),
            Map.entry("GB", VatIds::british),
            Map.entry("IE", VatIds::irish),
            Map.entry("CH", VatIds::swiss),
            Map.entry("LU", VatIds::luxembourgish),
            Map.entry("AT", VatIds::austrian),
            Map.entry("PT", VatIds::portuguese),
            Map.entry("CZ", VatIds::czech),
            Map.entry("PL", VatIds::polish),
            Map.entry("DK", VatIds::danish),
            Map.entry("SE", VatIds::swedish),
            Map.entry("FI", VatIds::finnish));

    private VatIds() {}

    /**
     * Draws the VAT identifier of a business.
     *
     * @param random the source of chance, not null
     * @param country ISO 3166 code
     * @return the identifier with its country prefix and no separators; empty where the country has none
     */
    public static Optional<String> draw(RandomGenerator random, String country) {
        return Optional.ofNullable(BY_COUNTRY.get(country)).map(draw -> draw.apply(random));
    }

    /**
     * The French VAT identifier that belongs to a company number.
     *
     * @param siren nine digits
     * @return FR, the key, the SIREN
     */
    public static String frenchOf(String siren) {
        return "FR" + twoDigits(mod97(siren + "12")) + siren;
    }

    private static String siren(RandomGenerator random) {
        String eight = (4 + random.nextInt(5)) + Digits.draw(random, 7);
        return eight + luhn(eight);
    }

    private static String german(RandomGenerator random) {
        String eight = (1 + random.nextInt(3)) + Digits.draw(random, 7);
        return "DE" + eight + mod11And10(eight);
    }

    private static String belgian(RandomGenerator random) {
        String eight = "0" + (4 + random.nextInt(4)) + Digits.draw(random, 6);
        return "BE" + eight + twoDigits(97 - mod97(eight));
    }

    private static String dutch(RandomGenerator random) {
        String eight = "8" + Digits.draw(random, 7);
        int check = weighted(eight, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return check == 10 ? dutch(random) : "NL" + eight + check + "B0" + (1 + random.nextInt(2));
    }

    private static String spanish(RandomGenerator random) {
        String seven = Digits.draw(random, 7);
        return "ESB" + seven + luhn(seven);
    }

    private static String italian(RandomGenerator random) {
        String ten = "0" + Digits.draw(random, 6) + "0" + (11 + random.nextInt(80));
        return "IT" + ten + luhn(ten);
    }

    private static String british(RandomGenerator random) {
        String seven = (1 + random.nextInt(3)) + Digits.draw(random, 6);
        return "GB" + seven + twoDigits(97 - weighted(seven, 8, 7, 6, 5, 4, 3, 2) % 97);
    }

    private static String irish(RandomGenerator random) {
        String seven = (3 + random.nextInt(6)) + Digits.draw(random, 6);
        char check = "WABCDEFGHIJKLMNOPQRSTUV".charAt(weighted(seven, 8, 7, 6, 5, 4, 3, 2) % 23);
        return "IE" + seven + check;
    }

    private static String swiss(RandomGenerator random) {
        String eight = "1" + Digits.draw(random, 7);
        int check = (11 - weighted(eight, 5, 4, 3, 2, 7, 6, 5, 4) % 11) % 11;
        return check == 10 ? swiss(random) : "CHE" + eight + check;
    }

    private static String luxembourgish(RandomGenerator random) {
        String six = (1 + random.nextInt(3)) + Digits.draw(random, 5);
        return "LU" + six + twoDigits(Integer.parseInt(six) % 89);
    }

    private static String austrian(RandomGenerator random) {
        String seven = Digits.draw(random, 7);
        return "ATU" + seven + (luhn(seven + "0") + 10 - 4) % 10;
    }

    private static String portuguese(RandomGenerator random) {
        String eight = "5" + Digits.draw(random, 7);
        int check = 11 - weighted(eight, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return "PT" + eight + (check > 9 ? 0 : check);
    }

    private static String czech(RandomGenerator random) {
        String seven = (1 + random.nextInt(8)) + Digits.draw(random, 6);
        int check = (11 - weighted(seven, 8, 7, 6, 5, 4, 3, 2) % 11) % 10;
        return "CZ" + seven + check;
    }

    private static String polish(RandomGenerator random) {
        String nine = (5 + random.nextInt(4)) + Digits.draw(random, 8);
        int check = weighted(nine, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11;
        return check == 10 ? polish(random) : "PL" + nine + check;
    }

    private static String danish(RandomGenerator random) {
        String seven = (1 + random.nextInt(4)) + Digits.draw(random, 6);
        int check = (11 - weighted(seven, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return check == 10 ? danish(random) : "DK" + seven + check;
    }

    private static String swedish(RandomGenerator random) {
        String nine = "55" + Digits.draw(random, 7);
        return "SE" + nine + luhn(nine) + "01";
    }

    private static String finnish(RandomGenerator random) {
        String seven = (1 + random.nextInt(2)) + Digits.draw(random, 6);
        int check = (11 - weighted(seven, 7, 9, 10, 5, 8, 4, 2) % 11) % 11;
        return check == 10 ? finnish(random) : "FI" + seven + check;
    }
}
