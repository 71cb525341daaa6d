package org.paymentassistant.example.web.admin;

import java.util.List;

/**
 * The settings as they are shown.
 *
 * @param active whether the assistant is on
 * @param address where it is reached; empty before the first activation
 * @param code the security code; empty before the first activation
 * @param earlier earlier addresses that still work, with the end of their grace period
 * @param language the code of the company's language
 * @param accountsKnown whether the bank has told the accounts
 * @param accounts the accounts to choose from
 * @param second who may be the second person, as it is typed
 * @param changes what was changed by whom, newest first
 */
public record SettingsView(
        boolean active,
        String address,
        String code,
        List<Earlier> earlier,
        String language,
        boolean accountsKnown,
        List<AccountChoice> accounts,
        String second,
        List<Event> changes) {

    /** An earlier address. */
    public record Earlier(String address, String until) {}
}
