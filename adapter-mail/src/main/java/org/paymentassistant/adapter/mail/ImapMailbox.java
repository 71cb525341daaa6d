package org.paymentassistant.adapter.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.mail.Delivery;
import org.paymentassistant.port.out.Mailbox;

/**
 * A folder of an IMAP host (RFC 3501). A message is known by its UID together with the folder's UIDVALIDITY, so that a
 * folder that was made anew is not mistaken for the old one; it is acknowledged by MOVE (RFC 6851), or by copying and
 * deleting where the host has none (a host without UIDPLUS, RFC 4315, keeps it marked as deleted, so that
 * nothing is expunged that a person has marked). What was received before the settings' time is left alone. At most some
 * 50 MiB are fetched at once, and of a message of more than 25 MiB only the headers. Waits by IDLE (RFC 2177), and by
 * looking again where the host has none. A broken connection is opened anew by the next call. One thread at a time uses
 * it; {@link #close()} may come from another.
 */
public final class ImapMailbox implements Mailbox, AutoCloseable {

    /** At once; the rest is given by the next call. */
    private static final long MOST_BYTES = 50L << 20;

    private final ImapSettings settings;
    private final ImapConnection connection;
    private final ImapFetch fetching;

    private ImapMailbox(ImapSettings settings) {
        this.settings = settings;
        this.connection = new ImapConnection(settings);
        this.fetching = new ImapFetch(new MessageParser(settings.authenticationHost()));
    }

    /** A mailbox; nothing is connected before the first call. */
    public static ImapMailbox open(ImapSettings settings) {
        return new ImapMailbox(settings);
    }

    @Override
    public List<Delivery> fetch(int limit) {
        return connection.use(folder -> {
            List<Delivery> deliveries = new ArrayList<>();
            long bytes = 0;
            for (Message message : connection.waiting(folder, limit)) {
                if (bytes < MOST_BYTES) {
                    Delivery delivery = delivery(folder, message);
                    bytes += delivery.message().raw().size();
                    deliveries.add(delivery);
                }
            }
            return deliveries;
        });
    }

    private Delivery delivery(IMAPFolder folder, Message message) throws MessagingException {
        String position = folder.getUIDValidity() + ":" + folder.getUID(message);
        return new Delivery(position, fetching.fetch(folder, message));
    }

    @Override
    public void acknowledge(Delivery delivery) {
        String[] position = delivery.position().split(":", 2);
        connection.use(folder -> {
            if (String.valueOf(folder.getUIDValidity()).equals(position[0])) {
                move(folder, Long.parseLong(position[1]));
            }
            return true;
        });
    }

    private void move(IMAPFolder folder, long uid) throws MessagingException {
        Message message = ((UIDFolder) folder).getMessageByUID(uid);
        if (message == null) {
            return;
        }
        Folder target = connection.processedFolder();
        Message[] one = {message};
        if (connection.canMove()) {
            folder.moveMessages(one, target);
        } else {
            folder.copyMessages(one, target);
            folder.setFlags(one, new Flags(Flags.Flag.DELETED), true);
            if (connection.canExpungeOne()) {
                folder.expunge(one);
            }
        }
    }

    @Override
    public void await(Duration atMost) {
        connection.await(atMost);
    }

    /** Closes the connection. */
    @Override
    public void close() {
        connection.close();
    }

    @Override
    public String toString() {
        return "ImapMailbox[" + settings.host() + "]";
    }

    static TransientAssistantException failed(MessagingException cause) {
        return new TransientAssistantException("the IMAP host cannot be used", cause);
    }
}
