package org.paymentassistant.adapter.ocr.guard;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.TransientAssistantException;

/** A place in the pool: one child after the other. One thread reads at a time; any thread may end it. */
final class Seat {

    private final Supplier<ReadingChild> children;
    private @Nullable ReadingChild child;
    private boolean ended;

    Seat(Supplier<ReadingChild> children) {
        this.children = children;
    }

    <T> T ask(Question<T> question, ScheduledExecutorService watch) {
        try {
            T result = usable().ask(question, watch);
            if (isEnded()) {
                throw closed();
            }
            return result;
        } catch (RejectedExecutionException e) {
            throw closed();
        } finally {
            renew();
        }
    }

    /** A child; a new one where the last is spent, was killed or died. */
    synchronized ReadingChild usable() {
        if (ended) {
            throw closed();
        }
        ReadingChild present = child;
        if (present != null && present.isUsable()) {
            return present;
        }
        if (present != null) {
            present.end();
        }
        ReadingChild next = children.get();
        child = next;
        return next;
    }

    /** Lets the next child warm up before its first document; where none starts, the next reading tries again. */
    private synchronized void renew() {
        try {
            if (!ended) {
                usable();
            }
        } catch (TransientAssistantException e) {
            child = null;
        }
    }

    /** Whether a child runs here, reading or waiting. */
    synchronized boolean isRunning() {
        return !ended && child != null && child.isRunning();
    }

    private synchronized boolean isEnded() {
        return ended;
    }

    /** Kills the child, also one that reads. */
    synchronized void end() {
        ended = true;
        if (child != null) {
            child.end();
        }
    }

    /** Nothing is wrong with the document: it is read again when the application is back. */
    static TransientAssistantException closed() {
        return new TransientAssistantException("the reader was closed before the document was read");
    }
}
