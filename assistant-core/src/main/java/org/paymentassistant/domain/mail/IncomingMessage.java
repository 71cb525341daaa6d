package org.paymentassistant.domain.mail;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;

/**
 * A message as it came in, parsed as far as it could be. Everything in it is the sender's claim, except {@code
 * authentication} and {@code receivedAt}. Immutable.
 *
 * @param raw the message's bytes; their hash is its key
 * @param messageId its Message-ID
 * @param references what it answers, oldest first
 * @param from the addresses of its From headers, all of them
 * @param recipients where it was delivered to: envelope recipients first, then To and Cc
 * @param subject decoded, on one line, at most 500 characters; empty where there is none
 * @param receivedAt when our host had it
 * @param authentication what our own mail host says of the sender
 * @param automaticMarks signs that no person wrote it
 * @param documents the files in it that may be invoices, in their order
 * @param text its text for people, at most 100,000 characters
 * @param problem why it cannot be used as a whole, where so
 */
public record IncomingMessage(
        Content raw,
        Optional<MessageId> messageId,
        List<MessageId> references,
        List<MailAddress> from,
        List<MailAddress> recipients,
        String subject,
        Instant receivedAt,
        SenderAuthentication authentication,
        Set<AutomaticMark> automaticMarks,
        List<SourceDocument> documents,
        String text,
        Optional<ReasonCode> problem) {

    public IncomingMessage {
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(authentication, "authentication");
        references = List.copyOf(references);
        from = List.copyOf(from);
        recipients = List.copyOf(recipients);
        automaticMarks = Set.copyOf(automaticMarks);
        documents = List.copyOf(documents);
    }

    /** The sender, where exactly one is named. */
    public Optional<MailAddress> sender() {
        return from.size() == 1 ? Optional.of(from.get(0)) : Optional.empty();
    }
}
