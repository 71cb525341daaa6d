package org.paymentassistant.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.paymentassistant.domain.invoice.EarlyPaymentDiscount;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.money.Money;

/**
 * What is to be paid of an invoice: all of it, or less and no later than the discount's last day where a person has
 * chosen the early-payment discount.
 *
 * @param amount in the invoice's currency
 * @param by the last day, where there is one
 */
record Payable(Money amount, Optional<LocalDate> by) {

    private static final int PERCENT = 2;

    /** The whole amount of a complete invoice. */
    static Payable inFull(InvoiceData invoice) {
        return new Payable(invoice.amountDue().orElseThrow(), invoice.paymentDueDate());
    }

    /** The reduced amount; empty where no discount is granted any more or its sum is not known. */
    static Optional<Payable> discounted(InvoiceData invoice, LocalDate today) {
        return invoice.discount()
                .filter(discount -> !discount.until().isBefore(today))
                .flatMap(discount -> invoice.amountDue()
                        .flatMap(due -> reduced(due, discount))
                        .map(amount -> new Payable(amount, Optional.of(discount.until()))));
    }

    private static Optional<Money> reduced(Money due, EarlyPaymentDiscount discount) {
        return discount.amount()
                .or(() -> discount.percent()
                        .map(percent -> due.amount().multiply(percent).movePointLeft(PERCENT)))
                .map(reduction ->
                        due.amount().subtract(reduction.setScale(due.amount().scale(), RoundingMode.HALF_UP)))
                .filter(left -> left.signum() > 0 && left.compareTo(due.amount()) < 0)
                .map((BigDecimal left) -> Money.of(left, due.currency()));
    }
}
