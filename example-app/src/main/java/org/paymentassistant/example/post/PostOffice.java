package org.paymentassistant.example.post;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import org.paymentassistant.domain.mail.MailAddress;

/** A mail server on loopback, with SMTP and IMAP on free ports. It takes every mail and relays none. */
public final class PostOffice implements AutoCloseable {

    /** Where it listens. */
    public static final String HOST = "127.0.0.1";

    private final GreenMail server;

    private PostOffice(GreenMail server) {
        this.server = server;
    }

    /** Opens one without any mailbox. */
    public static PostOffice open() {
        GreenMail server = new MailServer(new ServerSetup[] {
            new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        return new PostOffice(server);
    }

    /** Gives a person a mailbox, opened by address and password. */
    public void addMailbox(MailAddress owner, String password) {
        server.setUser(owner.value(), owner.value(), password);
    }

    /** Lays all mail to a domain into one mailbox. */
    public void addDomain(String domain, String login, String password) {
        GreenMailUser all = server.setUser(login + "@" + domain, login, password);
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            GreenMailUser known = server.getUserManager().getUserByEmail(address.getEmail());
            boolean oneOfDomain = address.getEmail().endsWith("@" + domain);
            return oneOfDomain || known == null ? all : known;
        });
    }

    /** Lays a message into a mailbox, as if it had arrived at a time. */
    @SuppressWarnings("JavaUtilDate") // the server's own interface
    public void layDown(String login, byte[] message, Instant at) {
        try {
            MimeMessage parsed =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
            server.getManagers()
                    .getImapHostManager()
                    .getInbox(server.getUserManager().getUser(login))
                    .appendMessage(parsed, new Flags(), Date.from(at));
        } catch (FolderException | MessagingException e) {
            throw new IllegalStateException("the message cannot be laid down", e);
        }
    }

    /** How many messages lie in a mailbox. */
    public int count(String login) {
        try {
            return server.getManagers()
                    .getImapHostManager()
                    .getInbox(server.getUserManager().getUser(login))
                    .getMessageCount();
        } catch (FolderException e) {
            throw new IllegalStateException("the mailbox cannot be looked at", e);
        }
    }

    /** Where it takes mail. */
    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    /** Where it gives mail. */
    public int imapPort() {
        return server.getImap().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class MailServer extends GreenMail {

        MailServer(ServerSetup[] setups) {
            super(setups);
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
            Map<String, AbstractServer> services = super.createServices(setups, managers);
            Arrays.stream(setups)
                    .filter(setup -> setup.getProtocol().equals(ServerSetup.PROTOCOL_SMTP))
                    .forEach(setup -> services.put(setup.getProtocol(), new NullSenderServer(setup, managers)));
            return services;
        }
    }
}
