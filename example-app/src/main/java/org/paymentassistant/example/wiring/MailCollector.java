package org.paymentassistant.example.wiring;

import java.time.Duration;
import org.paymentassistant.port.in.CollectMessages;
import org.paymentassistant.port.out.Mailbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes mail out of the mailbox as it arrives, on a thread of its own, until it is closed. What fails is tried again. */
final class MailCollector implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailCollector.class);
    private static final int BATCH = 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(20);

    private final CollectMessages collectMessages;
    private final Mailbox mailbox;
    private final Thread thread = new Thread(this::run, "mail-collector");
    private volatile boolean closed;
    private volatile boolean failing;

    private MailCollector(CollectMessages collectMessages, Mailbox mailbox) {
        this.collectMessages = collectMessages;
        this.mailbox = mailbox;
    }

    static MailCollector start(CollectMessages collectMessages, Mailbox mailbox) {
        MailCollector collector = new MailCollector(collectMessages, mailbox);
        collector.thread.start();
        return collector;
    }

    /** Whether the mailbox could be reached when it was last tried. */
    boolean isReachingMailbox() {
        return thread.isAlive() && !failing;
    }

    private void run() {
        while (!closed) {
            try {
                collect();
                failing = false;
            } catch (RuntimeException e) {
                failing = true;
                LOG.warn("mail cannot be collected now and is tried again: {}", e.toString());
                pause();
            }
        }
    }

    private void collect() {
        if (collectMessages.collect(BATCH) < BATCH && !closed) {
            mailbox.await(LONGEST_WAIT);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE.toMillis());
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /** A message that is being stored is stored to its end; the wait for others ends soon. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(PATIENCE_AT_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
