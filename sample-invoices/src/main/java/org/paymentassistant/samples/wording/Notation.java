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
 * @param cents how whole amounts are written
 * @param minus where the minus sign stands
 * @param groupSize how many digits are between the thousands and each further group
 */
public record Notation(
        String datePattern,
        Locale locale,
        String groups,
        char decimals,
        String currencySign,
        SignPlace signPlace,
        boolean ibanGrouped,
        Cents cents,
        Minus minus,
        int groupSize) {
    /** Where the sign of the currency stands. */
    public enum SignPlace {
        /** Before, with a space. */
        BEFORE,
        /** Before, without a space. */
        BEFORE_TIGHT,
        /** After, with a space. */
        AFTER,
        /** After, without a space. */
        AFTER_TIGHT,
        /** Only in the label. */
        LABEL,
        /** Nowhere beside an amount. */
        NONE
    }

    /** How whole amounts are written. */
    public enum Cents {
        /** With two zeros. */
        ALWAYS,
        /** Without cents. */
        DROPPED,
        /** With a dash in place of the cents. */
        DASH
    }

    /** Where the minus sign stands. */
    public enum Minus {
        BEFORE,
        AFTER,
        BRACKETS
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
        String written = new DecimalFormat("0.00", symbols).format(amount.abs());
        String whole = shortened(groups.isEmpty() ? written : grouped(written));
        if (amount.signum() >= 0) {
            return whole;
        }
        return switch (minus) {
            case BEFORE -> "-" + whole;
            case AFTER -> whole + "-";
            case BRACKETS -> "(" + whole + ")";
        };
    }

    private String shortened(String written) {
        String zeros = decimals + "00";
        if (cents == Cents.ALWAYS || !written.endsWith(zeros)) {
            return written;
        }
        String whole = written.substring(0, written.length() - zeros.length());
        return cents == Cents.DROPPED ? whole : whole + decimals + "-";
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
            case AFTER, AFTER_TIGHT, LABEL, NONE -> "";
        };
    }

    /**
     * What stands after an amount.
     *
     * @return a space and the sign, or nothing
     */
    public String after() {
        return switch (signPlace) {
            case AFTER -> " " + currencySign;
            case AFTER_TIGHT -> currencySign;
            case BEFORE, BEFORE_TIGHT, LABEL, NONE -> "";
        };
    }

    private String grouped(String written) {
        int end = written.indexOf(decimals);
        String whole = written.substring(0, end).replaceAll("(?<=\\d)(?=(\\d{" + groupSize + "})*\\d{3}$)", groups);
        return whole + written.substring(end);
    }
}
