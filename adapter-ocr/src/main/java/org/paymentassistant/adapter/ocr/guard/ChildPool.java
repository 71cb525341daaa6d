package org.paymentassistant.adapter.ocr.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.ReadResult;

/** Children that wait for documents; one that is spent, killed or dead is replaced at once. Thread-safe. */
public final class ChildPool implements AutoCloseable {

    private final GuardSettings settings;
    private final Path folder;
    private final ScheduledExecutorService watch;
    private final BlockingQueue<ReadingChild> waiting = new LinkedBlockingQueue<>();
    private volatile boolean closed;

    private ChildPool(GuardSettings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "document-reading-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Starts the children. */
    public static ChildPool start(GuardSettings settings) {
        try {
            ChildPool pool = new ChildPool(settings, Files.createTempDirectory("payment-assistant-reading"));
            for (int i = 0; i < settings.children(); i++) {
                pool.waiting.add(pool.newChild());
            }
            return pool;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a document in the next child that is free. */
    public ReadResult read(Content content) {
        if (closed) {
            throw new IllegalStateException("the reader is closed");
        }
        ReadingChild child = free();
        ReadingChild next = child;
        try {
            if (!child.isUsable()) {
                child.end();
                child = newChild();
                next = child;
            }
            return child.read(content, watch);
        } finally {
            if (!next.isUsable()) {
                next.end();
                next = replacement(next);
            }
            waiting.add(next);
            if (closed) {
                endAll();
            }
        }
    }

    private ReadingChild free() {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientAssistantException("interrupted while waiting for a reading process", e);
        }
    }

    private ReadingChild replacement(ReadingChild spent) {
        try {
            return closed ? spent : newChild();
        } catch (TransientAssistantException e) {
            return spent;
        }
    }

    private ReadingChild newChild() {
        return ReadingChild.start(settings, folder);
    }

    @Override
    public void close() {
        closed = true;
        endAll();
        watch.shutdownNow();
        Folders.delete(folder);
    }

    private void endAll() {
        List<ReadingChild> children = new ArrayList<>();
        waiting.drainTo(children);
        children.forEach(ReadingChild::end);
    }
}
