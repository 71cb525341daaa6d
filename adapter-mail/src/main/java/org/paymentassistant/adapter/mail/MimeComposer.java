package org.paymentassistant.adapter.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;

/** Writes a mail of ours: plain text and HTML beside each other, marked as automatic (RFC 3834). */
final class MimeComposer {

    /** A language is no text for people; anything else in its place could begin a header of its own. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MimeComposer() {}

    static MimeMessage compose(Session session, OutgoingMessage mail) throws MessagingException {
        MimeMessage message = new FixedIdMessage(session, mail.id());
        message.setFrom(address(mail.from()));
        message.setRecipient(Message.RecipientType.TO, address(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", mail.answers() ? "auto-replied" : "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (LANGUAGE.matcher(mail.language()).matches()) {
            message.setHeader("Content-Language", mail.language());
        }
        if (mail.inReplyTo().isPresent()) {
            message.setHeader("In-Reply-To", mail.inReplyTo().get().value());
        }
        if (!mail.references().isEmpty()) {
            message.setHeader(
                    "References",
                    MimeUtility.fold(
                            "References: ".length(),
                            mail.references().stream().map(MessageId::value).collect(Collectors.joining(" "))));
        }
        message.setContent(body(mail));
        message.saveChanges();
        return message;
    }

    /** International domains go over the wire in ASCII (RFC 5891). */
    private static InternetAddress address(MailAddress address) throws AddressException {
        try {
            String ascii = address.localPart() + "@" + IDN.toASCII(address.domain());
            if (ascii.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
                return new InternetAddress(ascii, false);
            }
        } catch (IllegalArgumentException e) {
            // such a domain cannot be written to
        }
        throw new AddressException("the address cannot be written in ASCII");
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
