package org.paymentassistant.example.bank;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A payment as the bank knows it, with its beneficiary as it was when the payment was made.
 *
 * @param company the user name of the company
 * @param tag the company's own mark, maybe empty
 * @param amount in units of the currency
 * @param creditorAccount the account number, masked when printed
 * @param communication the text for the payee, maybe empty
 * @param desiredExecutionDate the day asked for
 * @param executionDate the day on which the bank would execute it now
 * @param walletId the wallet it is paid from
 */
public record LedgerPayment(
        String company,
        String id,
        PaymentStatus status,
        String tag,
        BigDecimal amount,
        String currency,
        String creditorName,
        AccountNumber creditorAccount,
        String communication,
        LocalDate desiredExecutionDate,
        LocalDate executionDate,
        String walletId,
        Instant createdAt) {}
