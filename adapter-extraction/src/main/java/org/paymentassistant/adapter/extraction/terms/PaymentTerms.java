package org.paymentassistant.adapter.extraction.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.paymentassistant.domain.invoice.EarlyPaymentDiscount;

/**
 * When an invoice is to be paid, as its text says.
 *
 * @param days within how many days, where said
 * @param endOfMonth whether the days end with the month they fall into
 * @param discountPercent what is taken off for paying early, where offered
 * @param discountDays within how many days, where said so
 * @param discountUntil until when, where a date is said
 */
public record PaymentTerms(
        Optional<Integer> days,
        boolean endOfMonth,
        Optional<BigDecimal> discountPercent,
        Optional<Integer> discountDays,
        Optional<LocalDate> discountUntil) {

    /** The day the payment is due, counted from the date of issue; empty where nothing is said. */
    public Optional<LocalDate> dueDate(LocalDate issued) {
        return days.map(count -> issued.plusDays(count))
                .map(date -> endOfMonth ? date.with(TemporalAdjusters.lastDayOfMonth()) : date);
    }

    /** The discount offered, empty where there is none or its end is not known. */
    public Optional<EarlyPaymentDiscount> discount(Optional<LocalDate> issued, Optional<BigDecimal> amountDue) {
        Optional<LocalDate> until =
                discountUntil.or(() -> issued.flatMap(date -> discountDays.map(count -> date.plusDays(count))));
        return discountPercent.flatMap(percent -> until.map(date ->
                new EarlyPaymentDiscount(Optional.of(percent), amountDue.map(amount -> share(amount, percent)), date)));
    }

    private static BigDecimal share(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).movePointLeft(2).setScale(2, java.math.RoundingMode.HALF_UP);
    }
}
