package org.paymentassistant.adapter.banking;

import java.util.regex.Pattern;

/**
 * By what a company signs its requests to the bank. Immutable and thread-safe; {@link #toString()} hides the secret.
 *
 * @param user the user's name at the bank: printable ASCII without the quotation mark
 * @param secret the shared secret; never sent, only digested
 */
public record ApiCredentials(String user, String secret) {

    private static final Pattern USER = Pattern.compile("[\\x20-\\x7e&&[^\"]]{1,200}");

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the name cannot stand in a header, or the secret is blank
     */
    public ApiCredentials {
        if (user.isBlank() || !USER.matcher(user).matches()) {
            throw new IllegalArgumentException("a user name is printable ASCII without quotation marks");
        }
        if (secret.isBlank()) {
            throw new IllegalArgumentException("the secret of a user is not blank");
        }
    }

    @Override
    public String toString() {
        return "ApiCredentials[" + user + "]";
    }
}
