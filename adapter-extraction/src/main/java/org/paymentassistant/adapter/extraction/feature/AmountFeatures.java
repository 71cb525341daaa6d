package org.paymentassistant.adapter.extraction.feature;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.Concept;
import org.paymentassistant.adapter.extraction.label.Label;
import org.paymentassistant.adapter.extraction.mention.Amount;
import org.paymentassistant.adapter.extraction.mention.Mention;

/** What speaks for and against a sum being the amount due. */
public final class AmountFeatures {

    private final InvoiceText text;
    private final Sums sums;
    private final Map<BigDecimal, Integer> lastRows = new HashMap<>();
    private final boolean dueLabelled;
    private final boolean prepaidLabelled;
    private final Set<BigDecimal> due;
    private final Set<BigDecimal> prepaid;
    private final int lastAmountRow;

    /** Over one invoice. */
    public AmountFeatures(InvoiceText text) {
        this.text = text;
        this.sums = new Sums(text.amounts());
        text.amounts()
                .forEach(amount -> lastRows.merge(
                        Sums.key(amount.value().value()), amount.span().row().index(), Math::max));
        this.dueLabelled = text.amounts().stream().anyMatch(amount -> isLabelled(amount, Concept.AMOUNT_DUE));
        this.due = labelled(Concept.AMOUNT_DUE);
        this.prepaid = labelled(Concept.PREPAID).stream()
                .map(value -> Sums.key(value.abs()))
                .filter(value -> value.signum() > 0)
                .collect(Collectors.toSet());
        this.prepaidLabelled = text.amounts().stream().anyMatch(amount -> isLabelled(amount, Concept.PREPAID));
        this.lastAmountRow = text.amounts().stream()
                .mapToInt(amount -> amount.span().row().index())
                .max()
                .orElse(0);
    }

    private Set<BigDecimal> labelled(Concept concept) {
        return text.amounts().stream()
                .filter(amount -> isLabelled(amount, concept))
                .map(amount -> Sums.key(amount.value().value()))
                .collect(Collectors.toSet());
    }

    /** The features of one sum. */
    public List<String> of(Mention<Amount> amount) {
        BigDecimal value = amount.value().value();
        Features features = new Features(text)
                .labels(amount.span())
                .position(amount.span())
                .style(amount.span())
                .rowShape(amount.span().row())
                .add("dec=" + amount.value().decimals())
                .addIf(amount.value().currency().isPresent(), "currency")
                .addIf(value.signum() < 0, "negative")
                .addIf(value.signum() == 0, "zero")
                .add("rank=" + (sums.rank(value) > 4 ? "low" : String.valueOf(sums.rank(value))))
                .add("count=" + Math.min(4, sums.count(value)))
                .addIf(!amount.value().certain(), "uncertain")
                .add("end=" + Math.min(4, lastAmountRow - amount.span().row().index()));
        addSums(features, value);
        addPrepaid(features, amount);
        addRivals(features, amount);
        return features.names();
    }

    private void addSums(Features features, BigDecimal value) {
        features.addIf(sums.isGross(value), "gross")
                .addIf(sums.isNet(value), "net")
                .addIf(sums.isTax(value), "tax")
                .addIf(sums.isDifference(value), "difference")
                .addIf(sums.isGross(value) && sums.rank(value) == 0, "gross+max")
                .addIf(sums.isNet(value) && !sums.isGross(value), "net only");
    }

    /** What was paid before leaves less to be paid, where the rest is printed. */
    private void addPrepaid(Features features, Mention<Amount> amount) {
        BigDecimal value = amount.value().value();
        features.addIf(
                        prepaid.stream()
                                .anyMatch(paid -> sums.count(value.subtract(paid)) > 0
                                        && value.compareTo(paid) >= 0
                                        && !isTwice(value, paid)),
                        "reduced")
                .addIf(
                        prepaid.stream().anyMatch(paid -> sums.count(value.add(paid)) > 0 && !isTwice(value, paid)),
                        "rest");
        features.addIf(isParted(amount), "parted below");
    }

    /**
     * Whether a part of the largest sum stands further below, and beside or below that what is left of it, as where an
     * earlier payment is taken off in words that no label knows. A tax and what it is charged on are no such parts.
     */
    private boolean isParted(Mention<Amount> amount) {
        BigDecimal total = amount.value().value();
        return sums.rank(total) == 0
                && below(amount)
                        .filter(part -> part.value().value().signum() > 0)
                        .filter(part -> !sums.isTax(part.value().value())
                                && !sums.isNet(part.value().value()))
                        .anyMatch(part ->
                                standsNoHigher(total.subtract(part.value().value()), part));
    }

    private boolean standsNoHigher(BigDecimal value, Mention<Amount> other) {
        return lastRows.getOrDefault(Sums.key(value), 0) >= other.span().row().index();
    }

    private Stream<Mention<Amount>> below(Mention<Amount> amount) {
        return text.amounts().stream()
                .filter(other -> other.span().page() == amount.span().page()
                        && other.span().row().index() > amount.span().row().index());
    }

    /** Two equal sums make up a third only where each is printed. */
    private boolean isTwice(BigDecimal value, BigDecimal paid) {
        return value.compareTo(paid) == 0 && sums.count(value) < 2;
    }

    private void addRivals(Features features, Mention<Amount> amount) {
        String label = isLabelled(amount, Concept.AMOUNT_DUE)
                ? "due"
                : isLabelled(amount, Concept.TOTAL_GROSS) ? "gross" : "other";
        features.add(
                "rival=" + label + "/" + (dueLabelled ? "due" : "no due") + "/" + (prepaidLabelled ? "prepaid" : "-"));
        boolean isDue = due.contains(Sums.key(amount.value().value()));
        features.add("due=" + (due.isEmpty() ? "none" : isDue ? "this" : "other") + "/" + label);
        features.addIf(sums.rank(amount.value().value()) == 0, "max+" + label);
        features.addIf(sums.isGross(amount.value().value()), "gross+" + label);
    }

    private boolean isLabelled(Mention<Amount> amount, Concept concept) {
        List<Label> before = text.surroundings().before(amount.span(), 1);
        return before.isEmpty()
                ? text.surroundings()
                        .above(amount.span())
                        .filter(label -> label.means(concept))
                        .isPresent()
                : before.get(0).means(concept);
    }
}
