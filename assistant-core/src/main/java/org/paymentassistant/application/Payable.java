package org.paymentassistant.application;

import java.time.LocalDate;
import java.util.Optional;
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

    /** The whole amount of a complete invoice. */
    static Payable inFull(InvoiceData invoice) {
        return new Payable(invoice.amountDue().orElseThrow(), invoice.paymentDueDate());
    }

    /** The reduced amount; empty where no discount is granted any more or its sum is not known. */
    static Optional<Payable> discounted(InvoiceData invoice, LocalDate today) {
        return invoice.discount()
                .filter(discount -> !discount.until().isBefore(today))
                .flatMap(discount -> invoice.amountDue()
                        .flatMap(discount::takenFrom)
                        .map(amount -> new Payable(amount, Optional.of(discount.until()))));
    }
}
