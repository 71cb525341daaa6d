package org.paymentassistant.domain.payment;

import java.util.HashMap;
import java.util.Map;

/** Greek and Cyrillic letters in Latin ones, and signs in the signs of SEPA. Accents are gone already. */
final class Transliteration {

    private static final Map<Character, String> LETTERS = letters();
    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('&', "+"),
            Map.entry('°', "o"),
            Map.entry('_', "-"),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('‐', "-"),
            Map.entry('−', "-"),
            Map.entry('\\', "/"),
            Map.entry('|', "/"),
            Map.entry('/', "-"),
            Map.entry('⁄', "/"),
            Map.entry('[', "("),
            Map.entry('{', "("),
            Map.entry('<', "("),
            Map.entry(']', ")"),
            Map.entry('}', ")"),
            Map.entry('>', ")"),
            Map.entry('"', "'"),
            Map.entry('`', "'"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('“', "'"),
            Map.entry('”', "'"),
            Map.entry('«', "'"),
            Map.entry('»', "'"),
            Map.entry(';', ","),
            Map.entry('!', "."),
            Map.entry('·', "."),
            Map.entry('•', "."),
            Map.entry('*', "."),
            Map.entry('#', "."),
            Map.entry('@', "(at)"),
            Map.entry('€', "EUR"),
            Map.entry('£', "GBP"),
            Map.entry('$', "USD"),
            Map.entry('%', "."),
            Map.entry('=', "."),
            Map.entry('~', "-"),
            Map.entry('^', "."));

    private Transliteration() {}

    static String toLatin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            latin.append(LETTERS.getOrDefault(text.charAt(i), String.valueOf(text.charAt(i))));
        }
        return latin.toString();
    }

    /** What to write for a sign that is not taken: the nearest sign, or nothing. */
    static String sign(char sign) {
        return SIGNS.getOrDefault(sign, Character.isLetterOrDigit(sign) ? "." : "");
    }

    private static Map<Character, String> letters() {
        Map<Character, String> letters = new HashMap<>();
        add(letters, "αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
        add(
                letters,
                "абвгдежзиклмнопрстуфхцчшщъыьэюя",
                "a b v g d e zh z i k l m n o p r s t u f kh ts ch sh sht a y - e yu ya");
        add(letters, "ђєіјљњћџґ", "dj ye i j lj nj c dz g");
        return Map.copyOf(letters);
    }

    private static void add(Map<Character, String> letters, String from, String to) {
        String[] latin = to.split(" ", -1);
        for (int i = 0; i < from.length(); i++) {
            String small = "-".equals(latin[i]) ? "" : latin[i];
            char capital = Character.toUpperCase(from.charAt(i));
            letters.put(from.charAt(i), small);
            letters.put(capital, capitalised(small));
        }
        letters.put('Σ', "S");
    }

    private static String capitalised(String small) {
        return small.isEmpty() ? "" : Character.toUpperCase(small.charAt(0)) + small.substring(1);
    }
}
