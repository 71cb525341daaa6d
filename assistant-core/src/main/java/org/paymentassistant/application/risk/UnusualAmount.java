package org.paymentassistant.application.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.supplier.PastInvoice;

/**
 * The amount lies far above what the creditor was paid so far. Far is more than five times the usual deviation (the median
 * of the distances from the median, at least a fifth of the median) above the median; five times the highest amount ever
 * holds the draft.
 */
final class UnusualAmount implements Signal {

    private static final int FEWEST = 3;
    private static final BigDecimal MANY = BigDecimal.valueOf(5);
    private static final BigDecimal LEAST_DEVIATION = new BigDecimal("0.2");

    @Override
    public List<ReviewIssue> in(Circumstances circumstances) {
        return circumstances.invoice().amountDue().stream()
                .flatMap(due -> judged(due, past(circumstances, due)).stream())
                .toList();
    }

    private static List<BigDecimal> past(Circumstances circumstances, Money due) {
        return circumstances.ofSupplier().stream()
                .map(PastInvoice::amount)
                .filter(amount -> amount.currency().equals(due.currency()))
                .map(amount -> new BigDecimal(amount.decimal()))
                .sorted()
                .toList();
    }

    private static List<ReviewIssue> judged(Money due, List<BigDecimal> past) {
        if (past.size() < FEWEST) {
            return List.of();
        }
        BigDecimal amount = new BigDecimal(due.decimal());
        BigDecimal median = past.get(past.size() / 2);
        List<BigDecimal> distances = past.stream()
                .map(value -> value.subtract(median).abs())
                .sorted()
                .toList();
        BigDecimal deviation = distances.get(distances.size() / 2).max(median.multiply(LEAST_DEVIATION));
        boolean far = amount.compareTo(median.add(deviation.multiply(MANY))) > 0;
        boolean beyond = amount.compareTo(past.get(past.size() - 1).multiply(MANY)) > 0;
        return far ? List.of(issue(beyond ? Severity.ERROR : Severity.WARNING, due, median)) : List.of();
    }

    private static ReviewIssue issue(Severity severity, Money due, BigDecimal usual) {
        String amount = usual.setScale(0, RoundingMode.HALF_UP).toPlainString();
        return ReviewIssue.of(
                severity,
                InvoiceField.AMOUNT_DUE,
                IssueCode.AMOUNT_UNUSUAL,
                Map.of("usual", amount + " " + due.currency().getCurrencyCode()));
    }
}
