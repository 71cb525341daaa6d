package org.paymentassistant.domain.payment;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.mail.MailAddress;

/**
 * A completion link as it is stored. Immutable.
 *
 * @param tokenHash hash of its secret
 * @param subject the one thing that it opens
 * @param expiresAt when it ends
 * @param recipient who was given it, where known
 */
public record CompletionLink(
        ContentHash tokenHash, CompletionSubject subject, Instant expiresAt, Optional<MailAddress> recipient) {

    public CompletionLink {
        Objects.requireNonNull(tokenHash, "tokenHash");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(recipient, "recipient");
    }

    /** A link to a draft. */
    public CompletionLink(ContentHash tokenHash, DraftId draft, Instant expiresAt, Optional<MailAddress> recipient) {
        this(tokenHash, new CompletionSubject.OfDraft(draft), expiresAt, recipient);
    }

    /** A link to a draft of which nobody knows who was given it. */
    public CompletionLink(ContentHash tokenHash, DraftId draft, Instant expiresAt) {
        this(tokenHash, draft, expiresAt, Optional.empty());
    }
}
