package org.paymentassistant.example.bank;

import java.time.LocalDate;

/**
 * What a company asked to be paid.
 *
 * @param creditor the beneficiary as it was when the payment was made
 * @param tag the company's own mark, never shown to the payee, maybe empty
 * @param communication the text for the payee, maybe empty
 */
record PaymentOrder(
        Wallet source,
        ExternalAccount creditor,
        Money amount,
        LocalDate desiredExecutionDate,
        FeeOption fee,
        SpeedOption speed,
        String tag,
        String communication) {}
