package org.paymentassistant.example.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * A mail that a person finds in the mailbox.
 *
 * @param id its Message-ID, empty where it has none
 * @param inReplyTo the Message-ID of the mail that it answers
 * @param subject its subject
 * @param text its plain text
 * @param seenAt when the person's mail program showed it
 */
public record ReceivedMail(String id, Optional<String> inReplyTo, String subject, String text, Instant seenAt) {

    /** Reads one as it travels. */
    public static ReceivedMail read(byte[] bytes) {
        try {
            return of(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReceivedMail of(Message message) throws MessagingException, IOException {
        String subject = Optional.ofNullable(message.getSubject()).orElse("");
        return new ReceivedMail(
                header(message, "Message-ID").orElse(""),
                header(message, "In-Reply-To"),
                subject,
                textOf(message).orElse(""),
                Instant.now());
    }

    private static Optional<String> header(Message message, String name) throws MessagingException {
        return Optional.ofNullable(message.getHeader(name)).map(values -> values[0].strip());
    }

    private static Optional<String> textOf(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return Optional.of(part.getContent().toString());
        }
        if (part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                Optional<String> text = textOf(multipart.getBodyPart(i));
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }
}
