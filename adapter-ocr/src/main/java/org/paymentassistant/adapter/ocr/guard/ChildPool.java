package org.paymentassistant.adapter.ocr.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.adapter.ocr.DrawResult;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.ReadResult;

/** Children that wait for documents; one that is spent, killed or dead is replaced at once. Thread-safe. */
public final class ChildPool implements AutoCloseable {

    private static final long LOOK_MILLISECONDS = 200;

    private final Path folder;
    private final ScheduledExecutorService watch;
    private final List<Seat> seats;
    private final BlockingQueue<Seat> free;
    private volatile boolean closed;

    private ChildPool(GuardSettings settings, Path folder) {
        this.folder = folder;
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "document-reading-watch");
            thread.setDaemon(true);
            return thread;
        });
        this.seats = Stream.generate(() -> new Seat(() -> ReadingChild.start(settings, folder)))
                .limit(settings.children())
                .toList();
        this.free = new ArrayBlockingQueue<>(settings.children(), true, seats);
    }

    /** Starts the children. */
    public static ChildPool start(GuardSettings settings) {
        ChildPool pool = new ChildPool(settings, folder());
        try {
            pool.seats.forEach(Seat::usable);
            return pool;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** Whether documents can be read: a child runs, or one could be started in its place now. */
    public boolean isAlive() {
        return !closed && (seats.stream().anyMatch(Seat::isRunning) || startOne());
    }

    private boolean startOne() {
        Seat seat = free.poll();
        if (seat == null) {
            return false;
        }
        try {
            seat.usable();
            return seat.isRunning();
        } catch (TransientAssistantException e) {
            return false;
        } finally {
            free.add(seat);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("payment-assistant-reading");
        } catch (IOException e) {
            throw new TransientAssistantException("no folder for reading processes can be made", e);
        }
    }

    /** Reads a document in the next child that is free. */
    public ReadResult read(Content content) {
        return ask(new Question.Reading(content));
    }

    /** Draws a page, counted from 1, in the next child that is free. */
    public DrawResult draw(Content content, int page) {
        return ask(new Question.Drawing(content, page));
    }

    private <T> T ask(Question<T> question) {
        if (closed) {
            throw new IllegalStateException("the reader is closed");
        }
        Seat seat = nextFree();
        try {
            return seat.ask(question, watch);
        } finally {
            free.add(seat);
        }
    }

    private Seat nextFree() {
        try {
            while (!closed) {
                Seat seat = free.poll(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
                if (seat != null) {
                    return seat;
                }
            }
            throw Seat.closed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientAssistantException("interrupted while waiting for a reading process", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        seats.forEach(Seat::end);
        watch.shutdownNow();
        Folders.delete(folder);
    }
}
