package org.paymentassistant.example.post;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.samples.SampleInvoice;

/** A person's mail program, over SMTP and IMAP. One thread uses it. */
public final class MailProgram implements AutoCloseable {

    private final MailAddress owner;
    private final Session session;
    private final Store store;
    private final Folder inbox;
    private int seen;

    private MailProgram(MailAddress owner, Session session, Store store, Folder inbox) {
        this.owner = owner;
        this.session = session;
        this.store = store;
        this.inbox = inbox;
    }

    /** Opens the mailbox of a person. */
    public static MailProgram open(PostOffice postOffice, MailAddress owner, String password) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", PostOffice.HOST);
        properties.setProperty("mail.smtp.port", String.valueOf(postOffice.smtpPort()));
        Session session = Session.getInstance(properties);
        try {
            Store store = session.getStore("imap");
            store.connect(PostOffice.HOST, postOffice.imapPort(), owner.value(), password);
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            return new MailProgram(owner, session, store, inbox);
        } catch (MessagingException e) {
            throw new IllegalStateException("the mailbox cannot be opened", e);
        }
    }

    /** Sends a file and returns the Message-ID. */
    public String send(MailAddress to, String subject, String text, SampleInvoice file) {
        try {
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(owner.value()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.value()));
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)));
            message.setContent(new MimeMultipart(text(text), attachment(file)));
            Transport.send(message);
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail cannot be sent", e);
        }
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

    /** What has arrived since the last look. */
    public List<ReceivedMail> look() {
        try {
            List<ReceivedMail> mails = new ArrayList<>();
            for (int count = inbox.getMessageCount(); seen < count; seen++) {
                mails.add(received(inbox.getMessage(seen + 1)));
            }
            return mails;
        } catch (MessagingException e) {
            throw new IllegalStateException("the mailbox cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReceivedMail received(Message message) throws MessagingException, IOException {
        Optional<String> inReplyTo =
                Optional.ofNullable(message.getHeader("In-Reply-To")).map(values -> values[0].strip());
        String subject = Optional.ofNullable(message.getSubject()).orElse("");
        return new ReceivedMail(inReplyTo, subject, textOf(message).orElse(""), Instant.now());
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

    @Override
    public void close() {
        try {
            store.close();
        } catch (MessagingException e) {
            throw new IllegalStateException("the mailbox cannot be closed", e);
        }
    }
}
