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

    /** The number as printed. */
    @Override
    public String toString() {
        return value;
    }

    private static Optional<String> clean(String text) {
        return CleanLine.of(text, LONGEST).filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
