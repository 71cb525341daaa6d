package org.paymentassistant.benchmarks.processes;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

/**
 * A mail host with IMAP that remembers only the mails themselves: after each start all of them stand in a new folder, also
 * those that were taken out of it.
 */
final class GreenMailHost {

    private static final int LOOK_EVERY_MILLIS = 100;

    private GreenMailHost() {}

    /** Takes port, folder, login and password. */
    public static void main(String[] arguments) throws Exception {
        GreenMail server =
                new GreenMail(new ServerSetup(Integer.parseInt(arguments[0]), "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        var user = server.setUser(arguments[2] + "@here.example", arguments[2], arguments[3]);
        MailFolder inbox = server.getManagers().getImapHostManager().getInbox(user);
        Maildir mails = new Maildir(Path.of(arguments[1]));
        Set<Path> given = new HashSet<>();
        while (true) {
            for (Path mail : mails.fresh()) {
                if (given.add(mail)) {
                    give(inbox, mail);
                }
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private static void give(MailFolder inbox, Path mail) throws IOException, MessagingException, FolderException {
        MimeMessage message = new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(Files.readAllBytes(mail)));
        long unused = inbox.appendMessage(message, new Flags(), java.util.Date.from(java.time.Instant.now()));
    }
}
