package org.paymentassistant.adapter.jdbc;

import com.github.kagkarlsson.scheduler.Scheduler;

/** Threads that look for work and do it, until they are closed. Thread-safe. */
public final class Workers implements AutoCloseable {

    private final Scheduler scheduler;
    private final Runnable atEnd;

    Workers(Scheduler scheduler, Runnable atEnd) {
        this.scheduler = scheduler;
        this.atEnd = atEnd;
    }

    /**
     * Takes no more work and waits until what is running has ended, half a minute at most: then its threads are interrupted
     * once and left alone. Work that was cut off is done again, by whichever node. Closing twice has no effect.
     */
    @Override
    public synchronized void close() {
        if (!scheduler.getSchedulerState().isShuttingDown()) {
            atEnd.run();
            scheduler.stop();
        }
    }
}
