package org.paymentassistant.adapter.mail;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/** A connection to an IMAP host that is opened when it is needed and after it broke. */
final class ImapConnection {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    /** Now and then a server forgets to tell an open folder of a message, which then stays unseen until the next one. */
    private static final Duration OPEN_ANEW_AFTER = Duration.ofSeconds(15);

    private final ImapSettings settings;
    private final Duration openAnewAfter;
    private final WaitingMessages waiting;
    private final Session session;
    private final ScheduledExecutorService wakeUp = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "imap-wake-up");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable IMAPStore store;
    private @Nullable IMAPFolder folder;
    private long openedAt;
    private @Nullable Folder processed;

    ImapConnection(ImapSettings settings) {
        this(settings, OPEN_ANEW_AFTER);
    }

    ImapConnection(ImapSettings settings, Duration openAnewAfter) {
        this.settings = settings;
        this.openAnewAfter = openAnewAfter;
        this.waiting = new WaitingMessages(settings.since());
        Properties properties = MailProperties.connection("imap", settings.security(), settings.timeout());
        properties.setProperty("mail.imap.peek", "true");
        properties.setProperty("mail.imap.partialfetch", "false");
        this.session = Session.getInstance(properties);
    }

    /** Something to do with the open folder. */
    interface Use<T> {
        T with(IMAPFolder folder) throws MessagingException;
    }

    /** Does it, a second time where the connection turns out to be broken. */
    synchronized <T> T use(Use<T> use) {
        boolean fresh = folder == null;
        try {
            return use.with(folder());
        } catch (MessagingException | IllegalStateException e) {
            disconnect();
            if (fresh) {
                throw ImapMailbox.failed(asMessaging(e));
            }
        }
        try {
            return use.with(folder());
        } catch (MessagingException | IllegalStateException e) {
            disconnect();
            throw ImapMailbox.failed(asMessaging(e));
        }
    }

    private static MessagingException asMessaging(Exception e) {
        return e instanceof MessagingException known ? known : new MessagingException("the connection is closed", e);
    }

    private IMAPFolder folder() throws MessagingException {
        IMAPFolder open = folder;
        if (open != null && open.isOpen() && System.nanoTime() - openedAt < openAnewAfter.toNanos()) {
            open.getMessageCount();
            return open;
        }
        if (open != null && open.isOpen()) {
            open.close(false);
        }
        IMAPFolder fresh = (IMAPFolder) store().getFolder(settings.folder());
        fresh.open(Folder.READ_WRITE);
        folder = fresh;
        openedAt = System.nanoTime();
        return fresh;
    }

    private IMAPStore store() throws MessagingException {
        IMAPStore open = store;
        if (open == null || !open.isConnected()) {
            open = (IMAPStore) session.getStore("imap");
            open.connect(settings.host(), settings.port(), settings.user(), settings.password());
            store = open;
        }
        return open;
    }

    boolean canMove() throws MessagingException {
        return store().hasCapability("MOVE");
    }

    boolean canExpungeOne() throws MessagingException {
        return store().hasCapability("UIDPLUS");
    }

    /** Looked for once a connection. */
    Folder processedFolder() throws MessagingException {
        Folder known = processed;
        if (known != null) {
            return known;
        }
        Folder target = store().getFolder(settings.processedFolder());
        if (!target.exists() && !target.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("the folder for acknowledged messages cannot be made");
        }
        processed = target;
        return target;
    }

    List<Message> waiting(IMAPFolder open, int limit) throws MessagingException {
        return waiting.in(open, limit);
    }

    synchronized void await(Duration atMost) {
        use(open -> {
            if (waiting(open, 1).isEmpty()) {
                waitFor(open, atMost);
            }
            return true;
        });
    }

    private void waitFor(IMAPFolder open, Duration atMost) throws MessagingException {
        if (!store().hasCapability("IDLE")) {
            sleep(min(atMost, LOOK_EVERY));
            return;
        }
        Duration idle = min(atMost, settings.timeout().dividedBy(2));
        var end = wakeUp.schedule(() -> endIdle(open), Math.max(1, idle.toMillis()), TimeUnit.MILLISECONDS);
        try {
            open.idle(true);
        } finally {
            end.cancel(false);
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Any command ends IDLE. */
    private static void endIdle(IMAPFolder open) {
        try {
            open.doCommand(protocol -> {
                protocol.noop();
                return null;
            });
        } catch (MessagingException | IllegalStateException e) {
            // whoever waits is told by its own exception
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void disconnect() {
        IMAPStore open = store;
        store = null;
        folder = null;
        processed = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                // it is gone already
            }
        }
    }

    void close() {
        wakeUp.shutdownNow();
        disconnect();
    }
}
