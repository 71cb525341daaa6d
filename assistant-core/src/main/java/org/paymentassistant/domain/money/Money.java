package org.paymentassistant.domain.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of money in one currency, exact to the currency's smallest unit (ISO 4217), for example 1234.56 EUR,
 * 1234 JPY or 1.234 KWD. It may be negative or zero: whether it can be paid is for others to say.
 *
 * <p>Nothing is ever rounded: an amount with more decimals than its currency has does not exist. Equal amounts of a
 * currency are equal however they were written ({@code 5} and {@code 5.00} EUR). Immutable and thread-safe.
 *
 * @param amount the amount, always with exactly as many decimals as the currency has; not null; at most 18 digits
 *     before the point
 * @param currency the currency; not null
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final int LONGEST_INTEGER = 18;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    /**
     * Checks the amount and brings it to the decimals of its currency.
     *
     * @throws IllegalArgumentException if the amount has more decimals than the currency, more than 18 digits before
     *     the point, or if the currency is none in which amounts are stated (such as {@code XXX})
     */
    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        if (amount.precision() - (long) amount.scale() > LONGEST_INTEGER) {
            throw new IllegalArgumentException("an amount has at most 18 digits before the point");
        }
        amount = exact(amount, currency);
    }

    /**
     * An amount of a currency.
     *
     * @param amount the amount; not null
     * @param currency the currency; not null
     * @return the money
     * @throws IllegalArgumentException as the constructor does
     */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /**
     * An amount of a currency, from text such as {@code "1234.56", "EUR"}.
     *
     * @param decimal the amount: digits, at most one point and a leading minus, no grouping and no exponent; not null
     * @param currencyCode the currency's alphabetic code in upper case; not null
     * @return the money
     * @throws IllegalArgumentException if one of them is not of that form, if the currency is not in use, or as the
     *     constructor does
     */
    public static Money of(String decimal, String currencyCode) {
        if (!DECIMAL.matcher(decimal).matches()) {
            throw new IllegalArgumentException("not a plain decimal number");
        }
        Currency currency =
                currency(currencyCode).orElseThrow(() -> new IllegalArgumentException("not a currency in use"));
        return new Money(new BigDecimal(decimal), currency);
    }

    /**
     * Nothing of a currency.
     *
     * @param currency the currency; not null
     * @return zero
     */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * The currency of a code, if it is in use. Funds codes, metals and withdrawn currencies are not.
     *
     * @param code the alphabetic code of ISO 4217 in upper case, for example {@code EUR}; not null
     * @return the currency; empty if no such currency is in use, or this JDK does not know it
     */
    public static Optional<Currency> currency(String code) {
        if (!MinorUnits.isCurrent(code)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException newerThanThisJdk) {
            return Optional.empty();
        }
    }

    /**
     * How many decimals amounts of a currency have.
     *
     * @param currency the currency; not null
     * @return 0, 2, 3 or 4; empty for codes in which no amounts are stated
     */
    public static Optional<Integer> minorUnits(Currency currency) {
        return MinorUnits.of(currency);
    }

    /**
     * The sum.
     *
     * @param other an amount of the same currency; not null
     * @return this plus the other
     * @throws CurrencyMismatchException if the currencies differ
     */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * The difference.
     *
     * @param other an amount of the same currency; not null
     * @return this minus the other
     * @throws CurrencyMismatchException if the currencies differ
     */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /** The same amount with the other sign. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** Whether there is more than nothing. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Whether there is less than nothing. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Whether there is nothing. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** The amount as plain digits with a point, for example {@code 1234.56}; not null. */
    public String decimal() {
        return amount.toPlainString();
    }

    /**
     * Compares amounts of one currency.
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    /** The amount and the code of the currency, for example {@code 1234.56 EUR}. */
    @Override
    public String toString() {
        return decimal() + " " + currency.getCurrencyCode();
    }

    private static BigDecimal exact(BigDecimal amount, Currency currency) {
        int decimals = MinorUnits.of(currency)
                .orElseThrow(() -> new IllegalArgumentException("no amounts are stated in " + currency));
        if (amount.signum() == 0) {
            return BigDecimal.valueOf(0, decimals);
        }
        if (amount.scale() > decimals && amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException("more decimals than the " + decimals + " of " + currency);
        }
        return amount.setScale(decimals);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
    }
}
