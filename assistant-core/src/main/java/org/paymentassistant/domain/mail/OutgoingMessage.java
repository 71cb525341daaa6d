package org.paymentassistant.domain.mail;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail of ours, ready to be sent: an automatic one by RFC 3834 (null envelope sender, Auto-Submitted). Immutable.
 *
 * @param id its Message-ID, the same whenever it is sent again
 * @param from our address
 * @param to the one recipient
 * @param subject on one line
 * @param inReplyTo what it answers
 * @param references the thread, oldest first
 * @param text the plain-text body
 * @param html the HTML body: self-contained, without script or remote content
 * @param language ISO 639-1 code of its words
 * @param answers whether it answers a mail (Auto-Submitted: auto-replied) or comes by itself (auto-generated)
 */
public record OutgoingMessage(
        MessageId id,
        MailAddress from,
        MailAddress to,
        String subject,
        Optional<MessageId> inReplyTo,
        List<MessageId> references,
        String text,
        String html,
        String language,
        boolean answers) {

    public OutgoingMessage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
        references = List.copyOf(references);
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject has no control characters");
        }
    }
}
