package org.paymentassistant.example.bank;

import java.time.Instant;

/**
 * A beneficiary as the bank knows it.
 *
 * @param company the user name of the company
 */
public record LedgerBeneficiary(
        String company,
        String id,
        String name,
        HolderType type,
        AccountNumber accountNumber,
        String currency,
        Instant createdAt) {}
