package org.paymentassistant.adapter.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** A mail host with one mailbox, on free ports of the loopback address. */
final class MailServer implements AutoCloseable {

    static final String ADDRESS = "assistant@invoices.example";
    static final String PASSWORD = "secret of the test";

    private final GreenMail greenMail;
    private final GreenMailUser user;

    MailServer() {
        this(0);
    }

    /** A host where another was before. */
    MailServer(int imapPort) {
        greenMail = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        greenMail.start();
        try {
            user = greenMail.getManagers().getUserManager().createUser(ADDRESS, ADDRESS, PASSWORD);
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
    }

    ImapSettings imap() {
        return ImapSettings.of("127.0.0.1", greenMail.getImap().getPort(), Security.NONE, ADDRESS, PASSWORD);
    }

    SmtpSettings smtp() {
        return SmtpSettings.of("127.0.0.1", greenMail.getSmtp().getPort(), Security.NONE);
    }

    /** Puts exactly these bytes into the mailbox. */
    void deliver(byte[] raw) {
        deliver(raw, Instant.now());
    }

    /** The same, as if it had come at a time. */
    @SuppressWarnings("JavaUtilDate") // the server's own interface
    void deliver(byte[] raw, Instant at) {
        try {
            MailFolder inbox = greenMail.getManagers().getImapHostManager().getInbox(user);
            MimeMessage message = new RawMessage(raw);
            inbox.appendMessage(message, new Flags(), Date.from(at));
        } catch (FolderException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many messages lie in a folder; -1 where there is no such folder. */
    int count(String name) {
        MailFolder folder = greenMail.getManagers().getImapHostManager().getFolder(user, name);
        return folder == null ? -1 : folder.getMessageCount();
    }

    @Override
    public void close() {
        greenMail.stop();
    }

    /** Gives back the bytes it was made of, whatever Jakarta Mail makes of them. */
    private static final class RawMessage extends MimeMessage {
        private final byte[] raw;

        RawMessage(byte[] raw) throws MessagingException {
            super(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            this.raw = raw.clone();
        }

        @Override
        public void writeTo(java.io.OutputStream target) throws java.io.IOException {
            target.write(raw);
        }

        @Override
        public int getSize() {
            return raw.length;
        }
    }
}
