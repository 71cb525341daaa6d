package org.paymentassistant.example.web.admin;

import java.util.List;

/**
 * The accounts of one currency, of which one is the main account.
 *
 * @param currency ISO 4217 code
 * @param options the accounts
 */
public record AccountChoice(String currency, List<Option> options) {

    /** One of the accounts. */
    public record Option(String id, String label, boolean chosen) {}
}
