package org.paymentassistant.example.bank;

import java.math.BigDecimal;

/**
 * A wallet (an account that the company has with the bank) that exists from the beginning. Immutable.
 *
 * @param currency three letters of ISO 4217
 * @param holderName the name on the account
 * @param accountNumber a valid IBAN
 * @param bookingAmount the balance in units of the currency
 * @param tag the company's own name for the wallet, at most 50 characters, may be empty
 */
public record InitialWallet(
        String currency, String holderName, AccountNumber accountNumber, BigDecimal bookingAmount, String tag) {

    public InitialWallet {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("not a currency: " + currency);
        }
        if (!accountNumber.isIban()) {
            throw new IllegalArgumentException("the number of a wallet must be an IBAN: " + accountNumber);
        }
        if (tag.length() > 50) {
            throw new IllegalArgumentException("a tag has at most 50 characters: " + tag);
        }
    }

    /** Makes a wallet with a balance of 100 000 and no tag. */
    public static InitialWallet of(String currency, String holderName, String iban) {
        return new InitialWallet(currency, holderName, new AccountNumber(iban), new BigDecimal("100000.00"), "");
    }
}
