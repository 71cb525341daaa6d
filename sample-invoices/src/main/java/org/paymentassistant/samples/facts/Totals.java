package org.paymentassistant.samples.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sums of a document. They always add up.
 *
 * @param currency ISO 4217 code
 * @param net the sum of the lines without tax
 * @param taxes the tax by rate, highest rate first
 * @param gross net and tax
 * @param prepaid what has been paid already, zero or more
 * @param previous what is carried over from earlier documents, zero for nothing
 */
public record Totals(
        String currency,
        BigDecimal net,
        List<TaxLine> taxes,
        BigDecimal gross,
        BigDecimal prepaid,
        BigDecimal previous) {
    /** Copies the list and checks the sums. */
    public Totals {
        taxes = List.copyOf(taxes);
        BigDecimal sum = taxes.stream().map(TaxLine::tax).reduce(net, BigDecimal::add);
        if (sum.compareTo(gross) != 0) {
            throw new IllegalArgumentException("The sums do not add up: " + sum + " is not " + gross);
        }
    }

    /**
     * Adds up lines.
     *
     * @param currency ISO 4217 code
     * @param lines the lines, at least one
     * @param prepaid what has been paid already
     * @return the sums, tax rounded once for each rate
     */
    public static Totals of(String currency, List<LineItem> lines, BigDecimal prepaid) {
        Map<BigDecimal, BigDecimal> bases = new TreeMap<>(Comparator.reverseOrder());
        lines.forEach(line -> bases.merge(line.vatRate(), line.net(), BigDecimal::add));
        List<TaxLine> taxes = new ArrayList<>();
        bases.forEach((rate, base) -> taxes.add(new TaxLine(rate, base, percentOf(base, rate))));
        BigDecimal net = lines.stream().map(LineItem::net).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal gross = taxes.stream().map(TaxLine::tax).reduce(net, BigDecimal::add);
        return new Totals(currency, net, taxes, gross, prepaid, BigDecimal.ZERO.setScale(2));
    }

    /**
     * What is still to be paid.
     *
     * @return gross less what has been paid and with what is carried over
     */
    public BigDecimal due() {
        return gross.subtract(prepaid).add(previous);
    }

    /**
     * The same sums with an earlier balance.
     *
     * @param balance what is carried over, below zero for a credit
     * @return a changed copy
     */
    public Totals carrying(BigDecimal balance) {
        return new Totals(currency, net, taxes, gross, prepaid, balance);
    }

    /**
     * The same sums with a payment made before.
     *
     * @param paid what has been paid already
     * @return a changed copy
     */
    public Totals paidBefore(BigDecimal paid) {
        return new Totals(currency, net, taxes, gross, paid, previous);
    }

    /**
     * The whole tax.
     *
     * @return the sum over all rates
     */
    public BigDecimal tax() {
        return gross.subtract(net);
    }

    private static BigDecimal percentOf(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }
}
