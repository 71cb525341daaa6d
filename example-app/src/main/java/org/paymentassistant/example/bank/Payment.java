package org.paymentassistant.example.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A payment at the bank. Immutable; a change makes a new one.
 *
 * @param fixedExecutionDate the day of execution once it no longer moves by itself
 */
record Payment(
        String id,
        Instant createdAt,
        PaymentOrder order,
        PaymentStatus status,
        Optional<LocalDate> fixedExecutionDate) {

    static Payment unconfirmed(String id, Instant createdAt, PaymentOrder order) {
        return new Payment(id, createdAt, order, PaymentStatus.AWAITING_CONFIRMATION, Optional.empty());
    }

    boolean isUnconfirmed() {
        return status == PaymentStatus.AWAITING_CONFIRMATION;
    }

    /** Gives the day of execution. That of an unconfirmed payment is never past: it moves on to the next possible day. */
    LocalDate executionDate(ZonedDateTime now) {
        return fixedExecutionDate.orElseGet(() ->
                BankCalendar.roll(order.desiredExecutionDate(), order.amount().currency(), now));
    }

    Payment with(PaymentStatus newStatus, ZonedDateTime now) {
        Optional<LocalDate> date =
                newStatus == PaymentStatus.AWAITING_CONFIRMATION ? Optional.empty() : Optional.of(executionDate(now));
        return new Payment(id, createdAt, order, newStatus, date);
    }
}
