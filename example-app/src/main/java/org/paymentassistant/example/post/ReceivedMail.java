package org.paymentassistant.example.post;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail that a person finds in the mailbox.
 *
 * @param inReplyTo the Message-ID of the mail that it answers
 * @param subject its subject
 * @param text its plain text
 * @param seenAt when the person's mail program showed it
 */
public record ReceivedMail(Optional<String> inReplyTo, String subject, String text, Instant seenAt) {}
