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
    private final long start = System.nanoTime();
    private final Duration wallTime;
    private final Duration cpuTime;
    private final Optional<Duration> cpuBefore;
    private final AtomicReference<@Nullable ReasonCode> reason = new AtomicReference<>();
    private @Nullable ScheduledFuture<?> task;
    private boolean over;

    private ReadingWatch(Process process, int residentMegabytes, Duration cpuTime, Duration wallTime) {
        this.process = process;
        this.residentMegabytes = residentMegabytes;
        this.cpuTime = cpuTime;
        this.wallTime = wallTime;
        this.cpuBefore = process.info().totalCpuDuration();
    }

    /** Watches a reading, with both limits of time of the settings. */
    static ReadingWatch start(Process process, GuardSettings settings, ScheduledExecutorService executor) {
        return start(process, settings, settings.cpuTime(), settings.wallTime(), executor);
    }

    /** Watches a start, whose work is not that of a document. */
    static ReadingWatch start(
            Process process, GuardSettings settings, Duration wallTime, ScheduledExecutorService executor) {
        return start(process, settings, wallTime, wallTime, executor);
    }

    private static ReadingWatch start(
            Process process,
            GuardSettings settings,
            Duration cpuTime,
            Duration wallTime,
            ScheduledExecutorService executor) {
        ReadingWatch watch = new ReadingWatch(process, settings.residentMegabytes(), cpuTime, wallTime);
        watch.task = executor.scheduleWithFixedDelay(
                watch::look, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
        return watch;
    }

    private synchronized void look() {
        if (over) {
            return;
        }
        Duration passed = Duration.ofNanos(System.nanoTime() - start);
        if (passed.compareTo(wallTime) > 0 || worked(passed).compareTo(cpuTime) > 0) {
            kill(ReasonCode.TIMEOUT);
        } else if (ResidentMemory.megabytes(process.pid()) > residentMegabytes) {
            kill(ReasonCode.TOO_COMPLEX);
        }
    }

    /** The processor time of the child since the start; what passed by the clock where that is not known. */
    private Duration worked(Duration passed) {
        return cpuBefore
                .flatMap(before -> process.info().totalCpuDuration().map(now -> now.minus(before)))
                .orElse(passed);
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
