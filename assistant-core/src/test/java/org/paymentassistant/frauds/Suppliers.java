package org.paymentassistant.frauds;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Invented suppliers with valid account numbers, the same for the same seed. Not thread-safe. */
final class Suppliers {

    private static final List<String> FIRST = List.of(
            "Menuiserie",
            "Boulangerie",
            "Holzbau",
            "Garage",
            "Imprimerie",
            "Schreinerei",
            "Transports",
            "Elektro",
            "Drukkerij",
            "Ferreteria",
            "Officina",
            "Plumbing",
            "Nettoyage",
            "Logistik",
            "Consulting",
            "Bakkerij");
    private static final List<String> SECOND = List.of(
            "Valmont",
            "Lindner",
            "Castellan",
            "Brouwers",
            "Figueroa",
            "Marchetti",
            "Thornbury",
            "Delacroix",
            "Wintergarten",
            "Vandermeulen",
            "Ostrowski",
            "Aldebaran",
            "Quintana",
            "Rossellini",
            "Kirchberger");
    private static final List<String> FORM = List.of("SARL", "GmbH", "BV", "SL", "Srl", "SA", "Ltd", "SAS");
    private static final int RUN = 97;

    private final Random random;

    Suppliers(long seed) {
        this.random = new Random(seed);
    }

    String name() {
        return pick(FIRST) + " " + pick(SECOND) + " " + (char) ('A' + random.nextInt(26))
                + pick(SECOND).substring(1, 5) + " " + pick(FORM);
    }

    /** A name of a private person. */
    String person() {
        return pick(List.of("Jean", "Maria", "Piotr", "Olena", "Dirk", "Lucia")) + " "
                + pick(List.of("Okafor", "Zielinski", "Bauer", "Moreau", "Nowak", "Ricci"));
    }

    /** A valid IBAN of a country whose own numbers are digits only, or digits after four letters. */
    String iban(String country) {
        String bban = switch (country) {
            case "DE" -> digits(18);
            case "FR" -> digits(23);
            case "BE" -> digits(12);
            case "ES" -> digits(20);
            case "PL" -> digits(24);
            case "PT" -> digits(21);
            case "NL" -> "INGB" + digits(10);
            case "GB" -> "BARC" + digits(14);
            default -> throw new IllegalArgumentException(country);
        };
        String letters = (bban + country + "00")
                .chars()
                .mapToObj(character -> String.valueOf(Character.digit(character, 36)))
                .collect(Collectors.joining());
        int check = 98 - new BigInteger(letters).mod(BigInteger.valueOf(RUN)).intValue();
        return country + "%02d".formatted(check) + bban;
    }

    String amount(int from, int to) {
        return (from + random.nextInt(to - from)) + ".%02d".formatted(random.nextInt(100));
    }

    String number() {
        return pick(List.of("F", "RE-", "INV", "2026/")) + (1000 + random.nextInt(900_000));
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String digits(int count) {
        return random.ints(count, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }
}
