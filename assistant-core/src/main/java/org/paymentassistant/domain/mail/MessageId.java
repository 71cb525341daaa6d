package org.paymentassistant.domain.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Message-ID (RFC 5322) with its angle brackets. It may be missing, repeated or forged: never a key by itself.
 *
 * @param value {@code <left@right>}, printable ASCII, at most 250 characters
 */
public record MessageId(String value) {

    private static final Pattern FORM = Pattern.compile("<[\\x21-\\x7e&&[^<>]]{1,248}>");

    public MessageId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a message id");
        }
    }

    /** The id of a header's text, empty where it is none. */
    public static Optional<MessageId> parse(String text) {
        String bare = text.strip();
        return FORM.matcher(bare).matches() ? Optional.of(new MessageId(bare)) : Optional.empty();
    }
}
