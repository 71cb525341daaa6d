package org.paymentassistant.example.post;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.samples.SampleInvoice;

/** A person's mail program, over SMTP and IMAP. One thread uses it. */
public final class MailProgram implements AutoCloseable {

    private final MailAddress owner;
    private final Session session;
    private final Store store;
    private int seen;

    private MailProgram(MailAddress owner, Session session, Store store) {
        this.owner = owner;
        this.session = session;
        this.store = store;
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
            return new MailProgram(owner, session, store);
        } catch (MessagingException e) {
            throw new IllegalStateException("the mailbox cannot be opened", e);
        }
    }

    /** Sends files in one mail and returns its Message-ID. */
    public String send(MailAddress to, String subject, String text, SampleInvoice... files) {
        try {
            MimeMessage message = WrittenMail.compose(session, owner, to, subject, text, files);
            Transport.send(message);
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail cannot be sent", e);
        }
    }

    /** What has arrived since the last look. A folder that stays open is not told of each mail by every server. */
    public List<ReceivedMail> look() {
        try {
            Folder inbox = store.getFolder("INBOX");
            return inbox.getMessageCount() > seen ? read(inbox) : List.of();
        } catch (MessagingException e) {
            throw new IllegalStateException("the mailbox cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ReceivedMail> read(Folder inbox) throws MessagingException, IOException {
        List<ReceivedMail> mails = new ArrayList<>();
        inbox.open(Folder.READ_ONLY);
        for (int count = inbox.getMessageCount(); seen < count; seen++) {
            mails.add(ReceivedMail.of(inbox.getMessage(seen + 1)));
        }
        inbox.close(false);
        return mails;
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
