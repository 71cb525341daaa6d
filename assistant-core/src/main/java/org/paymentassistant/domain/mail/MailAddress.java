package org.paymentassistant.domain.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address without display name, lower case. Immutable.
 *
 * @param value local part, at sign and domain; at most 254 characters
 */
public record MailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>\"(),:;\\[\\]\\\\\\p{Cntrl}]{1,64}@[a-z0-9\\p{L}](?:[a-z0-9\\p{L}.-]{0,251}[a-z0-9\\p{L}])?");

    public MailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The address of a text, empty where it is none. */
    public static Optional<MailAddress> parse(String text) {
        try {
            return Optional.of(new MailAddress(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What stands before the at sign. */
    public String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    /** What follows the at sign. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    /** The address without a sub-address: {@code a+b@c} becomes {@code a@c} (RFC 5233). */
    public MailAddress withoutSubAddress() {
        int plus = localPart().indexOf('+');
        return plus <= 0 ? this : new MailAddress(localPart().substring(0, plus) + "@" + domain());
    }
}
