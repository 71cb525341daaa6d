package org.paymentassistant.adapter.extraction.feature;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paymentassistant.adapter.extraction.mention.Amount;
import org.paymentassistant.adapter.extraction.mention.Mention;

/** Which sums of a document add up: net and tax to gross, gross less prepaid to due. */
public final class Sums {

    private static final int MOST = 60;
    private static final int HIGHEST_TOTALS = 3;
    private static final double HIGHEST_TAX = 0.3;
    private static final double LOWEST_TAX = 0.01;

    private final Set<BigDecimal> gross = new HashSet<>();
    private final Set<BigDecimal> net = new HashSet<>();
    private final Set<BigDecimal> tax = new HashSet<>();
    private final Set<BigDecimal> differences = new HashSet<>();
    private final Map<BigDecimal, Integer> counts = new HashMap<>();
    private final List<BigDecimal> largest;

    /** Looks at the largest sums of a document. */
    public Sums(List<Mention<Amount>> amounts) {
        amounts.forEach(amount -> counts.merge(key(amount.value().value()), 1, Integer::sum));
        this.largest = counts.keySet().stream()
                .filter(value -> value.signum() > 0)
                .sorted(Comparator.reverseOrder())
                .limit(MOST)
                .toList();
        for (BigDecimal total : largest) {
            largest.forEach(part -> addPair(total, part));
        }
        largest.stream().limit(HIGHEST_TOTALS).forEach(this::addTwoTaxes);
    }

    /** Two rates of tax: each is printed, but what both come to may not be. */
    private void addTwoTaxes(BigDecimal total) {
        largest.stream()
                .filter(part -> isTaxOn(part, total.subtract(part)))
                .filter(part -> isSumOfTwo(total.subtract(part)))
                .forEach(part -> {
                    gross.add(total);
                    net.add(part);
                });
    }

    private boolean isSumOfTwo(BigDecimal taxes) {
        return largest.stream()
                .filter(one -> one.compareTo(taxes) < 0)
                .anyMatch(
                        one -> one.compareTo(taxes.subtract(one)) != 0 && counts.containsKey(key(taxes.subtract(one))));
    }

    private static boolean isTaxOn(BigDecimal part, BigDecimal rest) {
        double share = rest.doubleValue() / part.doubleValue();
        return share >= LOWEST_TAX && share <= HIGHEST_TAX;
    }

    private void addPair(BigDecimal total, BigDecimal part) {
        BigDecimal rest = total.subtract(part);
        if (rest.signum() <= 0 || rest.compareTo(part) > 0 || !counts.containsKey(key(rest))) {
            return;
        }
        if (rest.compareTo(part) == 0 && counts.getOrDefault(key(part), 0) < 2) {
            return;
        }
        if (isTaxOn(part, rest)) {
            gross.add(total);
            net.add(part);
            tax.add(key(rest));
        }
        differences.add(part);
        differences.add(key(rest));
    }

    /** The normal form by which equal sums are compared. */
    public static BigDecimal key(BigDecimal value) {
        return value.stripTrailingZeros();
    }

    boolean isGross(BigDecimal value) {
        return gross.contains(key(value));
    }

    boolean isNet(BigDecimal value) {
        return net.contains(key(value));
    }

    boolean isTax(BigDecimal value) {
        return tax.contains(key(value));
    }

    boolean isDifference(BigDecimal value) {
        return differences.contains(key(value));
    }

    int count(BigDecimal value) {
        return counts.getOrDefault(key(value), 0);
    }

    /** 0 for the largest. */
    int rank(BigDecimal value) {
        int rank = largest.indexOf(key(value));
        return rank < 0 ? MOST : rank;
    }
}
