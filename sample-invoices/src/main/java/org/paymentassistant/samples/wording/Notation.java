package org.paymentassistant.samples.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.paymentassistant.samples.identifier.Ibans;

/**
 * How a document writes dates, numbers and accounts. Immutable.
 *
 * @param datePattern a pattern of {@link DateTimeFormatter}
 * @param locale the language of month names
 * @param groups what stands between thousands, may be empty
 * @param decimals what stands before the cents
 * @param currencySign the sign or code of the currency
 * @param signPlace where the sign stands
 * @param ibanGrouped whether accounts are written in groups of four
 */
public record Notation(
        String datePattern,
        Locale locale,
        String groups,
        char decimals,
        String currencySign,
        SignPlace signPlace,
        boolean ibanGrouped) {
    /** Where the sign of the currency stands. */
    public enum SignPlace {
        /** Before, with a space. */
        BEFORE,
        /** Before, without a space. */
        BEFORE_TIGHT,
        /** After, with a space. */
        AFTER,
        /** Only in the label. */
        LABEL
    }

    /**
     * Writes a date.
     *
     * @param date the date
     * @return as the document writes it
     */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(datePattern, locale).format(date);
    }

    /**
     * Writes an amount without its currency.
     *
     * @param amount the amount
     * @return as the document writes it, two decimals
     */
    public String amount(BigDecimal amount) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(decimals);
        String written = new DecimalFormat("0.00", symbols).format(amount);
        return groups.isEmpty() ? written : grouped(written);
    }

    /**
     * Writes a number without needless zeros.
     *
     * @param number a quantity or rate
     * @return as the document writes it
     */
    public String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', decimals);
    }

    /**
     * Writes an account.
     *
     * @param iban the account without spaces
     * @return as the document writes it
     */
    public String iban(String iban) {
        return ibanGrouped ? Ibans.grouped(iban) : iban;
    }

    /**
     * What stands before an amount.
     *
     * @return the sign and its space, or nothing
     */
    public String before() {
        return switch (signPlace) {
            case BEFORE -> currencySign + " ";
            case BEFORE_TIGHT -> currencySign;
            case AFTER, LABEL -> "";
        };
    }

    /**
     * What stands after an amount.
     *
     * @return a space and the sign, or nothing
     */
    public String after() {
        return signPlace == SignPlace.AFTER ? " " + currencySign : "";
    }

    private String grouped(String written) {
        int end = written.indexOf(decimals);
        String whole = written.substring(0, end).replaceAll("(?<=\\d)(?=(\\d{3})+$)", groups);
        return whole + written.substring(end);
    }
}
