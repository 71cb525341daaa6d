package org.paymentassistant.domain.text;

import java.util.Map;

/** Latin letters that Unicode does not take apart into a base letter and a mark, in plain letters. */
public final class LatinLetters {

    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ẞ', "SS"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "AE"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "OE"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"),
            Map.entry('ð', "d"),
            Map.entry('Ð', "D"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "TH"),
            Map.entry('ħ', "h"),
            Map.entry('Ħ', "H"),
            Map.entry('ŧ', "t"),
            Map.entry('Ŧ', "T"),
            Map.entry('ı', "i"),
            Map.entry('ĸ', "k"),
            Map.entry('ŋ', "n"),
            Map.entry('Ŋ', "N"),
            Map.entry('ə', "e"),
            Map.entry('Ə', "E"));

    private LatinLetters() {}

    /** The text with each such letter replaced. */
    public static String unfold(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            plain.append(PLAIN.getOrDefault(letter, String.valueOf(letter)));
        }
        return plain.toString();
    }
}
