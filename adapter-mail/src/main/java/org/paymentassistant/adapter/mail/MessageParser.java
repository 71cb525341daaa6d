package org.paymentassistant.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.SenderAuthentication;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes an {@link IncomingMessage} of the bytes of a mail (RFC 5322, MIME), as well as it can be done: what is wrong or
 * missing in it is left out, and only where nothing can be made of it a problem is named. Never fails, whatever the
 * bytes are; work and memory are bounded. Thread-safe.
 */
public final class MessageParser {

    private static final Logger LOG = LoggerFactory.getLogger(MessageParser.class);

    private final Session session = Session.getInstance(MailProperties.lenient());
    private final String authenticationHost;

    /**
     * A parser.
     *
     * @param authenticationHost the name by which our own mail host signs its Authentication-Results headers (RFC
     *     8601); empty where none is trusted
     */
    public MessageParser(String authenticationHost) {
        this.authenticationHost = authenticationHost;
    }

    /**
     * Parses a message.
     *
     * @param raw its bytes
     * @param receivedAt when our host had it
     */
    public IncomingMessage parse(byte[] raw, Instant receivedAt) {
        Content content = Content.of(raw);
        try {
            return parse(content, new MimeMessage(session, content.openStream()), receivedAt);
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.info("a message cannot be parsed: {}", e.getClass().getSimpleName());
            return broken(content, receivedAt);
        }
    }

    private IncomingMessage parse(Content raw, MimeMessage message, Instant receivedAt)
            throws MessagingException, IOException {
        Headers headers = new Headers(message);
        Parts parts = Parts.of(message);
        return new IncomingMessage(
                raw,
                headers.messageId(),
                headers.references(),
                headers.from(),
                headers.recipients(),
                headers.subject(),
                receivedAt,
                new AuthenticationResults(authenticationHost).of(headers),
                AutomaticMarks.of(headers),
                parts.documents(),
                parts.text(),
                parts.problem());
    }

    private static IncomingMessage broken(Content raw, Instant receivedAt) {
        return new IncomingMessage(
                raw,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                "",
                receivedAt,
                SenderAuthentication.UNKNOWN,
                Set.of(),
                List.of(),
                "",
                Optional.of(ReasonCode.MESSAGE_BROKEN));
    }
}
