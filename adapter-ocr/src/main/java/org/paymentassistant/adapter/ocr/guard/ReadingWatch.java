package org.paymentassistant.adapter.ocr.guard;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.domain.outcome.ReasonCode;

/** Kills a child that takes too long or too much, and knows why. */
final class ReadingWatch {

    private static final long EVERY_MILLISECONDS = 50;

    private final Process process;
    private final int residentMegabytes;
    private final long end;
    private final AtomicReference<@Nullable ReasonCode> reason = new AtomicReference<>();
    private @Nullable ScheduledFuture<?> task;
    private boolean over;

    private ReadingWatch(Process process, int residentMegabytes, long end) {
        this.process = process;
        this.residentMegabytes = residentMegabytes;
        this.end = end;
    }

    static ReadingWatch start(
            Process process, GuardSettings settings, Duration wallTime, ScheduledExecutorService executor) {
        ReadingWatch watch =
                new ReadingWatch(process, settings.residentMegabytes(), System.nanoTime() + wallTime.toNanos());
        watch.task = executor.scheduleWithFixedDelay(
                watch::look, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
        return watch;
    }

    private synchronized void look() {
        if (over) {
            return;
        }
        if (System.nanoTime() - end > 0) {
            kill(ReasonCode.TIMEOUT);
        } else if (ResidentMemory.megabytes(process.pid()) > residentMegabytes) {
            kill(ReasonCode.TOO_COMPLEX);
        }
    }

    private void kill(ReasonCode why) {
        reason.compareAndSet(null, why);
        Kill.now(process);
    }

    /** Why the child was killed; empty where it was not. */
    Optional<ReasonCode> reason() {
        return Optional.ofNullable(reason.get());
    }

    /** After this the child is not killed any more, and {@link #reason} does not change. */
    synchronized void stop() {
        over = true;
        if (task != null) {
            task.cancel(false);
        }
    }
}
