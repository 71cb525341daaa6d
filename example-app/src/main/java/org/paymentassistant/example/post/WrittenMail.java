package org.paymentassistant.example.post;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.samples.SampleInvoice;

/**
 * A person's mail with files, as it travels.
 *
 * @param id its Message-ID
 * @param bytes the whole of it, not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record WrittenMail(String id, byte[] bytes) {

    /** Writes one. */
    public static WrittenMail of(
            MailAddress from, MailAddress to, String subject, String text, SampleInvoice... files) {
        try {
            MimeMessage message = compose(Session.getInstance(new Properties()), from, to, subject, text, files);
            message.saveChanges();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return new WrittenMail(message.getMessageID(), bytes.toByteArray());
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MimeMessage compose(
            Session session, MailAddress from, MailAddress to, String subject, String text, SampleInvoice... files)
            throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from.value()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.value()));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)));
        MimeMultipart content = new MimeMultipart(text(text));
        for (SampleInvoice file : files) {
            content.addBodyPart(attachment(file));
        }
        message.setContent(content);
        return message;
    }

    private static BodyPart text(String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name());
        return part;
    }

    private static BodyPart attachment(SampleInvoice file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(file.content().bytes(), file.mediaType())));
        part.setFileName(file.fileName());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }
}
