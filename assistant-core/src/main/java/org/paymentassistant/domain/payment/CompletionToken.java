package org.paymentassistant.domain.payment;

import java.nio.charset.StandardCharsets;
import org.paymentassistant.domain.document.ContentHash;

/**
 * The secret of a completion link: who has it may complete one draft, once. Only its hash is ever stored. Immutable;
 * {@code toString} hides it.
 *
 * @param value at least 43 URL-safe base64 characters (256 random bits)
 */
public record CompletionToken(String value) {

    public CompletionToken {
        if (!value.matches("[A-Za-z0-9_-]{43,86}")) {
            throw new IllegalArgumentException("not a completion token");
        }
    }

    /** What is stored of it. */
    public ContentHash hash() {
        return ContentHash.of(value.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "CompletionToken[hidden]";
    }
}
