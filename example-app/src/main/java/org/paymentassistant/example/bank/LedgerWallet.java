package org.paymentassistant.example.bank;

import java.math.BigDecimal;

/**
 * A wallet as the bank knows it.
 *
 * @param company the user name of the company
 */
public record LedgerWallet(
        String company,
        String id,
        String currency,
        String tag,
        String holderName,
        AccountNumber accountNumber,
        BigDecimal bookingAmount) {}
