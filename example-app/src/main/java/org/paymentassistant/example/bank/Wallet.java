package org.paymentassistant.example.bank;

import java.math.BigDecimal;
import java.time.Instant;

/** An account that a company has with the bank. */
record Wallet(
        String id,
        Instant createdAt,
        String currency,
        String tag,
        AccountNumber accountNumber,
        String holderName,
        BigDecimal bookingAmount) {

    static Wallet of(String id, Instant createdAt, InitialWallet wallet) {
        return new Wallet(
                id,
                createdAt,
                wallet.currency(),
                wallet.tag(),
                wallet.accountNumber(),
                wallet.holderName(),
                wallet.bookingAmount());
    }
}
