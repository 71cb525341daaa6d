package org.paymentassistant.domain.payment;

import java.text.Normalizer;
import org.paymentassistant.domain.text.LatinLetters;

/**
 * The characters that a payment scheme or a bank takes, and the way of any text into them. Letters lose their accents
 * ({@code é → e}, {@code ß → ss}, {@code Æ → AE}), Greek and Cyrillic letters are written in Latin ones, common signs
 * are written in the signs that there are ({@code & → +}), and anything else becomes a point or is dropped.
 *
 * <p>Immutable and thread-safe.
 *
 * @param characters each character that is taken, beside A–Z, a–z, 0–9 and the space; not null
 */
public record CharacterSet(String characters) {

    /** The set of SEPA, which is also SWIFT's set X without line breaks. */
    public static final CharacterSet SEPA = new CharacterSet("/-?:().,'+");

    /** Requires ASCII signs. */
    public CharacterSet {
        if (!characters.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("a character set consists of printable ASCII");
        }
    }

    /**
     * This set without some characters, for a bank that takes fewer.
     *
     * @param refused the characters that it does not take; not null
     * @return the smaller set
     */
    public CharacterSet without(String refused) {
        StringBuilder left = new StringBuilder();
        characters.chars().filter(c -> refused.indexOf(c) < 0).forEach(c -> left.append((char) c));
        return new CharacterSet(left.toString());
    }

    /** Whether the character is taken. */
    public boolean takes(char character) {
        return character == ' '
                || (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z')
                || characters.indexOf(character) >= 0;
    }

    /** Whether every character of the text is taken. */
    public boolean takesAll(String text) {
        return text.chars().allMatch(c -> takes((char) c));
    }

    /**
     * Writes a text in this set: white space becomes single spaces, none at either end. Text that is in the set
     * already, and so spaced, stays as it is.
     *
     * @param text any text; not null
     * @return the text in this set, perhaps empty, perhaps longer than the original; not null
     */
    public String transliterate(String text) {
        String latin = Transliteration.toLatin(LatinLetters.unfold(withoutMarks(text)));
        StringBuilder taken = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            append(taken, latin.charAt(i));
        }
        return taken.toString().replaceAll(" {2,}", " ").strip();
    }

    private void append(StringBuilder taken, char character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            taken.append(' ');
        } else if (takes(character)) {
            taken.append(character);
        } else {
            String replacement = Transliteration.sign(character);
            taken.append(takesAll(replacement) ? replacement : " ");
        }
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }
}
