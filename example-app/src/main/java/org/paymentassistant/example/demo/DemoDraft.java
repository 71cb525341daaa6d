package org.paymentassistant.example.demo;

import java.math.BigDecimal;

/**
 * A draft as the bank has it.
 *
 * @param id the bank's name of it
 * @param tag our name of it, as the bank keeps it
 * @param amount in units of the currency
 * @param currency three letters
 * @param creditorName who is paid
 * @param creditorAccount the whole number of the account that is paid
 * @param debtorAccount the whole number of the account that pays
 * @param waits whether it waits for a person
 */
record DemoDraft(
        String id,
        String tag,
        BigDecimal amount,
        String currency,
        String creditorName,
        String creditorAccount,
        String debtorAccount,
        boolean waits) {

    /** Without numbers of accounts. */
    @Override
    public String toString() {
        return "DemoDraft[" + id + ", " + tag + "]";
    }
}
