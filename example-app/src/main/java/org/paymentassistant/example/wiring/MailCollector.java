package org.paymentassistant.example.wiring;

import java.time.Duration;
import org.paymentassistant.port.in.CollectMessages;
import org.paymentassistant.port.out.Mailbox;

/**
 * Takes mail out of the mailbox as it arrives, until it is closed. One thread at a time runs it, over all nodes; where it
 * fails it is run again.
 */
final class MailCollector implements Runnable, AutoCloseable {

    private static final int BATCH = 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final CollectMessages collectMessages;
    private final Mailbox mailbox;
    private volatile boolean closed;
    private volatile boolean failing;

    MailCollector(CollectMessages collectMessages, Mailbox mailbox) {
        this.collectMessages = collectMessages;
        this.mailbox = mailbox;
    }

    /** Whether this node could reach the mailbox when it last tried. */
    boolean isReachingMailbox() {
        return !failing;
    }

    @Override
    public void run() {
        try {
            while (!closed && !Thread.currentThread().isInterrupted()) {
                collect();
                failing = false;
            }
        } catch (RuntimeException e) {
            failing = true;
            throw e;
        }
    }

    private void collect() {
        if (collectMessages.collect(BATCH) < BATCH && !closed) {
            mailbox.await(LONGEST_WAIT);
        }
    }

    /** A message that is being stored is stored to its end; the wait for others ends soon. */
    @Override
    public void close() {
        closed = true;
    }
}
