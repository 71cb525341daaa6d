package org.paymentassistant.adapter.mail;

import java.time.Duration;
import org.paymentassistant.TransientAssistantException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls back when mail may have arrived: by IDLE at once, and in any case from time to time, so that a missed notice
 * costs no more than that time. Runs one thread of its own until it is closed.
 */
public final class ImapWatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImapWatcher.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final ImapMailbox mailbox;
    private final Duration pollEvery;
    private final Runnable onMail;
    private final Thread thread;
    private volatile boolean closed;

    private ImapWatcher(ImapMailbox mailbox, Duration pollEvery, Runnable onMail) {
        this.mailbox = mailbox;
        this.pollEvery = pollEvery;
        this.onMail = onMail;
        this.thread = new Thread(this::watch, "imap-watcher");
        this.thread.setDaemon(true);
    }

    /**
     * Starts to watch.
     *
     * @param settings which folder
     * @param pollEvery how long at most between two calls
     * @param onMail called in the watcher's thread; what it throws is logged and does not end the watch
     */
    public static ImapWatcher start(ImapSettings settings, Duration pollEvery, Runnable onMail) {
        ImapWatcher watcher = new ImapWatcher(ImapMailbox.open(settings), pollEvery, onMail);
        watcher.thread.start();
        return watcher;
    }

    private void watch() {
        while (!closed) {
            call();
            if (!closed) {
                await();
            }
        }
    }

    private void call() {
        try {
            onMail.run();
        } catch (RuntimeException e) {
            LOG.warn("fetching mail failed", e);
        }
    }

    private void await() {
        try {
            mailbox.await(pollEvery);
        } catch (TransientAssistantException e) {
            if (!closed) {
                LOG.warn("the IMAP host cannot be watched", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(pollEvery.toMillis());
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /** Ends the watch, within a few seconds. */
    @Override
    public void close() {
        closed = true;
        mailbox.close();
        thread.interrupt();
        try {
            thread.join(LONGEST_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
