package org.paymentassistant.example.bank.revolut;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.paymentassistant.example.bank.AccountNumber;

/**
 * A draft with its one payment, as the bank knows it.
 *
 * @param client whose draft it is
 * @param id the bank's name of it
 * @param title what it is called
 * @param scheduledFor the day asked for
 * @param debtorAccount the account that pays
 * @param creditorName who is paid
 * @param creditorAccount the account that is paid
 * @param amount in units of the currency
 * @param currency three letters
 * @param reference the text for the payee
 * @param state of its payment
 */
public record RevolutDraft(
        String client,
        String id,
        String title,
        Optional<LocalDate> scheduledFor,
        AccountNumber debtorAccount,
        String creditorName,
        AccountNumber creditorAccount,
        BigDecimal amount,
        String currency,
        String reference,
        State state) {

    /** Where a payment stands. */
    public enum State {
        CREATED,
        PENDING,
        COMPLETED,
        REVERTED,
        DECLINED,
        CANCELLED,
        FAILED,
        DELETED
    }

    RevolutDraft in(State other) {
        return new RevolutDraft(
                client,
                id,
                title,
                scheduledFor,
                debtorAccount,
                creditorName,
                creditorAccount,
                amount,
                currency,
                reference,
                other);
    }
}
