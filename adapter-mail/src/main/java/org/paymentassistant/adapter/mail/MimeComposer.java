package org.paymentassistant.adapter.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;

/** Writes a mail of ours: plain text and HTML beside each other, marked as automatic (RFC 3834). */
final class MimeComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MimeComposer() {}

    static MimeMessage compose(Session session, OutgoingMessage mail) throws MessagingException {
        MimeMessage message = new FixedIdMessage(session, mail.id());
        message.setFrom(new InternetAddress(mail.from().value(), false));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().value(), false));
        message.setSubject(mail.subject(), UTF_8);
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", mail.answers() ? "auto-replied" : "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", mail.language());
        if (mail.inReplyTo().isPresent()) {
            message.setHeader("In-Reply-To", mail.inReplyTo().get().value());
        }
        if (!mail.references().isEmpty()) {
            message.setHeader(
                    "References",
                    mail.references().stream().map(MessageId::value).collect(Collectors.joining(" ")));
        }
        message.setContent(body(mail));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart body(OutgoingMessage mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** Jakarta Mail would give the message a new id whenever it is saved. */
    private static final class FixedIdMessage extends MimeMessage {
        private final MessageId id;

        FixedIdMessage(Session session, MessageId id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id.value());
        }
    }
}
