package org.paymentassistant.domain.invoice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.text.CleanLine;

/**
 * The number that the seller gave the invoice (EN 16931, BT-1), as printed. Immutable and thread-safe.
 *
 * @param value 1 to 50 visible characters on one line, trimmed, at least one of them a letter or a digit; not null
 */
public record InvoiceNumber(String value) {

    /** The longest number. */
    public static final int LONGEST = 50;

    /**
     * Cleans the number: white space becomes single spaces, invisible characters are dropped.
     *
     * @throws IllegalArgumentException if it is not of that form afterwards
     */
    public InvoiceNumber {
        Objects.requireNonNull(value, "value");
        value = clean(value).orElseThrow(() -> new IllegalArgumentException("not an invoice number"));
    }

    /**
     * A number.
     *
     * @param text the number; not null
     * @return the number
     * @throws IllegalArgumentException as the constructor does
     */
    public static InvoiceNumber of(String text) {
        return new InvoiceNumber(text);
    }

    /**
     * A number, where the text holds one.
     *
     * @param text what was written; not null
     * @return the number; empty if the text is not of that form
     */
    public static Optional<InvoiceNumber> parse(String text) {
        return clean(text).map(InvoiceNumber::new);
    }

    /**
     * The form by which an invoice that comes twice is recognised: letters in upper case and digits, without spaces
     * and signs ({@code "INV-2026/0042"}, {@code "inv 2026 0042"} and {@code "INV20260042"} are one), and without
     * zeros at the very front, which programs add and spreadsheets lose.
     *
     * <p>Zeros inside stay ({@code INV-001} and {@code INV-01} are two), and so do letters that look alike
     * ({@code O} and {@code 0}): taking two invoices for one would leave one of them unpaid.
     *
     * @return the form; never empty
     */
    public String normalised() {
        String plain = Normalizer.normalize(value, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().replaceFirst("^0+(?=.)", "");
    }

    /**
     * Whether the two are the same but for what is easily misread: letters and digits that look alike ({@code O} and
     * {@code 0}), and zeros. It takes more than this to say that two invoices are one.
     */
    public boolean looksLike(InvoiceNumber other) {
        return folded().equals(other.folded());
    }

    /** Whether one character more, less or other makes the one the other, in their {@link #normalised()} forms. */
    public boolean isNear(InvoiceNumber other) {
        String one = normalised();
        String two = other.normalised();
        int start = 0;
        while (start < Math.min(one.length(), two.length()) && one.charAt(start) == two.charAt(start)) {
            start++;
        }
        String restOne = one.substring(start);
        String restTwo = two.substring(start);
        return restOne.equals(restTwo)
                || withoutFirst(restOne).equals(withoutFirst(restTwo))
                || withoutFirst(restOne).equals(restTwo)
                || restOne.equals(withoutFirst(restTwo));
    }

    private static String withoutFirst(String text) {
        return text.isEmpty() ? text : text.substring(1);
    }

    private String folded() {
        StringBuilder folded = new StringBuilder();
        normalised()
                .chars()
                .map(InvoiceNumber::lookAlike)
                .filter(digit -> digit != '0')
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int lookAlike(int character) {
        return switch (character) {
            case 'O', 'Q', 'D' -> '0';
            case 'I', 'L' -> '1';
            case 'Z' -> '2';
            case 'S' -> '5';
            case 'G' -> '6';
            case 'B' -> '8';
            default -> character;
        };
    }

    /** The number as printed. */
    @Override
    public String toString() {
        return value;
    }

    private static Optional<String> clean(String text) {
        return CleanLine.of(text, LONGEST).filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
