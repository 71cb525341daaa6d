package org.paymentassistant.example.wiring;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes what was opened in the opposite order, all of it whatever fails, once. Thread-safe. */
public final class ClosingStack implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingStack.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /** Nothing is open. */
    public ClosingStack() {}

    /** Remembers something to be closed, and returns it. */
    public synchronized <T extends AutoCloseable> T keep(T part) {
        opened.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        while (!opened.isEmpty()) {
            close(opened.pop());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("{} was not closed well", part.getClass().getSimpleName(), e);
        }
    }
}
