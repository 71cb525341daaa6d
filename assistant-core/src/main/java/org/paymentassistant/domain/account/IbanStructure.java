package org.paymentassistant.domain.account;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the IBANs of one country look like.
 *
 * @param country the two letters they start with
 * @param kinds one character for each place of the BBAN: n a digit, a a letter, c either
 * @param sepa whether the country belongs to the Single Euro Payments Area
 * @param bank where the bank's code stands in the BBAN; of no length where that is not held here
 */
record IbanStructure(String country, String kinds, boolean sepa, Places bank) {

    /** Places of the BBAN, counted from 0, the last one not among them. */
    record Places(int from, int to) {}

    /** Where the bank's code is the first part of the BBAN. */
    private static final Set<String> BANK_FIRST = Set.of(
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "LI",
            "LT", "LU", "LV", "MC", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    /** Where a check character stands before it. */
    private static final Set<String> BANK_SECOND = Set.of("IT", "SM");

    private static final Pattern PART = Pattern.compile("([0-9]+)!([nac])");
    private static final int HEAD = 4;

    static IbanStructure ofEntry(String line) {
        String[] fields = line.split("\\s+", -1);
        StringBuilder kinds = new StringBuilder();
        Matcher part = PART.matcher(fields[1]);
        while (part.find()) {
            kinds.append(part.group(2).repeat(Integer.parseInt(part.group(1))));
        }
        return new IbanStructure(fields[0], kinds.toString(), fields.length > 2, bank(fields[0], fields[1]));
    }

    private static Places bank(String country, String structure) {
        List<Integer> lengths = PART.matcher(structure)
                .results()
                .map(part -> Integer.valueOf(part.group(1)))
                .toList();
        if (BANK_FIRST.contains(country)) {
            return new Places(0, lengths.get(0));
        }
        return BANK_SECOND.contains(country)
                ? new Places(lengths.get(0), lengths.get(0) + lengths.get(1))
                : new Places(0, 0);
    }

    int ibanLength() {
        return HEAD + kinds.length();
    }

    /** Whether a character may stand at a place of the IBAN, counted from 0 and not below 2. */
    boolean allows(int place, char character) {
        boolean digit = character >= '0' && character <= '9';
        boolean letter = character >= 'A' && character <= 'Z';
        return switch (kindAt(place)) {
            case 'n' -> digit;
            case 'a' -> letter;
            default -> digit || letter;
        };
    }

    boolean fits(String iban) {
        if (iban.length() != ibanLength()) {
            return false;
        }
        for (int place = 2; place < iban.length(); place++) {
            if (!allows(place, iban.charAt(place))) {
                return false;
            }
        }
        return true;
    }

    private char kindAt(int place) {
        return place < HEAD ? 'n' : kinds.charAt(place - HEAD);
    }
}
