package org.paymentassistant.samples.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When to pay.
 *
 * @param rule how the last day follows from the issue
 * @param days the days of the rule
 * @param due the last day
 * @param datePrinted whether the day itself is printed
 * @param rulePrinted whether the rule is printed
 * @param discount the discount for early payment, if any
 */
public record PaymentTerms(
        Rule rule,
        int days,
        LocalDate due,
        boolean datePrinted,
        boolean rulePrinted,
        Optional<EarlyPaymentDiscount> discount) {
    /** How the last day follows from the day of issue. */
    public enum Rule {
        /** So many days after the issue. */
        DAYS,
        /** So many days after the issue, then to the end of that month. */
        END_OF_MONTH,
        /** At the end of the month after the issue. */
        END_OF_NEXT_MONTH,
        /** At once. */
        ON_RECEIPT
    }

    /**
     * Works out the last day.
     *
     * @param rule the rule
     * @param days its days
     * @param issue the day of issue
     * @return the last day to pay
     */
    public static LocalDate due(Rule rule, int days, LocalDate issue) {
        return switch (rule) {
            case DAYS -> issue.plusDays(days);
            case END_OF_MONTH -> {
                LocalDate day = issue.plusDays(days);
                yield day.withDayOfMonth(day.lengthOfMonth());
            }
            case END_OF_NEXT_MONTH -> {
                LocalDate day = issue.plusMonths(1);
                yield day.withDayOfMonth(day.lengthOfMonth());
            }
            case ON_RECEIPT -> issue;
        };
    }
}
