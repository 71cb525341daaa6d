package org.paymentassistant.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.mail.AutomaticMark;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.SenderAuthentication;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes an {@link IncomingMessage} of the bytes of a mail (RFC 5322, MIME), as well as it can be done: what is wrong or
 * missing in it is left out, and only where nothing can be made of it a problem is named. Of a message of more than 25
 * MiB only the headers are read, and of headers of more than 256 KiB only the first. At most 200 parts are read, and
 * five messages within one another. Files within TNEF, ZIP and signatures are given as if they were attached. Never fails, whatever the bytes are; work and memory are bounded. Thread-safe.
 */
public final class MessageParser {

    private static final Logger LOG = LoggerFactory.getLogger(MessageParser.class);

    /** In bytes; of what is larger only the headers are read. */
    static final int LARGEST = 25 << 20;
    /** How much of a message that is too large holds all the headers that are read. */
    static final int LARGEST_HEAD = (256 << 10) + 1;

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
        return parse(raw, receivedAt, raw.length > LARGEST);
    }

    /**
     * What can be said of a message that is too large to be fetched as a whole.
     *
     * @param head its first bytes, with all headers where they are bearable
     */
    IncomingMessage parseHead(byte[] head, Instant receivedAt) {
        return parse(head, receivedAt, true);
    }

    private IncomingMessage parse(byte[] raw, Instant receivedAt, boolean tooLarge) {
        Content content = Content.of(raw);
        HeaderBlock block = HeaderBlock.of(raw);
        try {
            return parse(content, block, new MimeMessage(session, block.open()), receivedAt, tooLarge);
        } catch (MessagingException | RuntimeException e) {
            LOG.info("a message cannot be parsed: {}", e.getClass().getSimpleName());
            return broken(content, receivedAt);
        }
    }

    private IncomingMessage parse(
            Content raw, HeaderBlock block, MimeMessage message, Instant receivedAt, boolean tooLarge) {
        Headers headers = new Headers(message);
        boolean readable = !tooLarge && !block.isTooLong();
        Optional<Parts> parts = readable ? Optional.of(Parts.of(message, session)) : Optional.empty();
        return new IncomingMessage(
                raw,
                headers.messageId(),
                headers.references(),
                headers.from(),
                headers.recipients(),
                headers.subject(),
                receivedAt,
                new AuthenticationResults(authenticationHost).of(headers),
                marks(headers, parts),
                parts.map(Parts::documents).orElse(List.of()),
                parts.map(Parts::text).orElse(""),
                parts.isPresent() ? parts.get().problem() : Optional.of(tooMuch(block)));
    }

    private static ReasonCode tooMuch(HeaderBlock block) {
        return block.isTooLong() ? ReasonCode.TOO_COMPLEX : ReasonCode.MESSAGE_TOO_LARGE;
    }

    private static Set<AutomaticMark> marks(Headers headers, Optional<Parts> parts) {
        Set<AutomaticMark> marks = AutomaticMarks.of(headers);
        if (parts.filter(Parts::isReport).isPresent()) {
            marks.add(AutomaticMark.REPORT);
        }
        return marks;
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
