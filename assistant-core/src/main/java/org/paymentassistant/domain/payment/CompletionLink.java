package org.paymentassistant.domain.payment;

import java.time.Instant;
import java.util.Objects;
import org.paymentassistant.domain.document.ContentHash;

/**
 * A completion link as it is stored. Immutable.
 *
 * @param tokenHash hash of its secret
 * @param draft the one draft that it opens
 * @param expiresAt when it ends
 */
public record CompletionLink(ContentHash tokenHash, DraftId draft, Instant expiresAt) {

    public CompletionLink {
        Objects.requireNonNull(tokenHash, "tokenHash");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }
}
