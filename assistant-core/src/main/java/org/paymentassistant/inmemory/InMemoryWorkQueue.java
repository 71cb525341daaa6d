package org.paymentassistant.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.port.in.PerformWork;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.port.out.WorkQueue;

/**
 * The planned work of an {@link InMemoryStore}. Has no threads of its own: whoever calls {@link #runDue} is a worker.
 * Thread-safe.
 */
public final class InMemoryWorkQueue implements WorkQueue {

    private static final Comparator<PlannedWork> ORDER =
            Comparator.comparing(PlannedWork::due).thenComparing(PlannedWork::sequence);

    private final Transactions transactions;
    private final BackOff backOff;
    private final AtomicLong sequence = new AtomicLong();
    private final Table<WorkItem, PlannedWork> plan;
    private final Table<Long, DeadLetter> deadLetters;

    InMemoryWorkQueue(Transactions transactions, UndoLog undoLog, BackOff backOff) {
        this.transactions = transactions;
        this.backOff = backOff;
        this.plan = new Table<>(undoLog);
        this.deadLetters = new Table<>(undoLog);
    }

    @Override
    public void schedule(WorkItem item, Instant notBefore) {
        transactions.required(() -> plan.put(
                item,
                plan.get(item)
                        .map(planned -> planned.wokenFor(notBefore))
                        .orElseGet(() -> PlannedWork.of(item, notBefore, sequence.getAndIncrement()))));
    }

    /**
     * Does all work that is due, also what becomes due by that, in order of due time and then of planning. An {@link
     * Error} of the work ends the call; that work stays planned as if it had not begun.
     *
     * @return how many pieces were tried or abandoned
     */
    public int runDue(PerformWork worker, Instant now) {
        int count = 0;
        while (runNext(worker, now)) {
            count++;
        }
        return count;
    }

    /** Does the one piece of work that comes first, as {@link #runDue} does. Returns false where none is due. */
    public boolean runNext(PerformWork worker, Instant now) {
        Optional<PlannedWork> next = claim(now);
        next.ifPresent(work -> run(work, worker, now));
        return next.isPresent();
    }

    /** The work that is waiting or running, in the order in which it will be done. */
    public List<WorkItem> planned() {
        return transactions.required(
                () -> plan.rows().sorted(ORDER).map(PlannedWork::item).toList());
    }

    /** When the next piece of work is due, empty where none waits. */
    public Optional<Instant> nextDue() {
        return transactions.required(() -> plan.rows()
                .filter(work -> !work.running())
                .map(PlannedWork::due)
                .min(Comparator.naturalOrder()));
    }

    /** What was given up, oldest first. */
    public List<DeadLetter> deadLetters() {
        return transactions.required(() -> deadLetters.rows().toList());
    }

    private Optional<PlannedWork> claim(Instant now) {
        return transactions.required(() -> {
            Optional<PlannedWork> next =
                    plan.rows().filter(work -> work.isDueAt(now)).min(ORDER);
            next.ifPresent(work -> plan.put(work.item(), work.claimed()));
            return next;
        });
    }

    private void run(PlannedWork work, PerformWork worker, Instant now) {
        boolean settled = false;
        try {
            work.givenUp()
                    .ifPresentOrElse(
                            reason -> abandon(work.item(), reason, worker, now),
                            () -> perform(work.item(), worker, now));
            settled = true;
        } finally {
            if (!settled) {
                change(work.item(), PlannedWork::released);
            }
        }
    }

    private void perform(WorkItem item, PerformWork worker, Instant now) {
        WorkResult result = attempt(item, worker);
        if (result instanceof WorkResult.TryAgain failure) {
            change(
                    item,
                    work -> isLastAttempt(work)
                            ? work.toAbandon(failure.reason())
                            : work.failed(now.plus(backOff.after(work.failures() + 1))));
        } else {
            finish(item);
        }
    }

    private static WorkResult attempt(WorkItem item, PerformWork worker) {
        try {
            return worker.perform(item);
        } catch (RuntimeException e) {
            return new WorkResult.TryAgain(e.getClass().getSimpleName());
        }
    }

    private boolean isLastAttempt(PlannedWork work) {
        return work.failures() + 1 >= backOff.attempts() && work.again().isEmpty();
    }

    private void abandon(WorkItem item, String reason, PerformWork worker, Instant now) {
        try {
            worker.abandon(item, reason);
        } catch (RuntimeException e) {
            change(item, work -> work.failed(now.plus(backOff.longest())));
            return;
        }
        transactions.required(() -> {
            deadLetters.put(sequence.getAndIncrement(), new DeadLetter(item, reason, now));
            finish(item);
        });
    }

    /** Takes the work out, or plans it anew where it was planned once more while it was running. */
    private void finish(WorkItem item) {
        transactions.required(() -> plan.get(item)
                .flatMap(PlannedWork::again)
                .ifPresentOrElse(
                        again -> plan.put(item, PlannedWork.of(item, again, sequence.getAndIncrement())),
                        () -> plan.remove(item)));
    }

    private void change(WorkItem item, UnaryOperator<PlannedWork> next) {
        transactions.required(() -> plan.get(item).ifPresent(work -> plan.put(item, next.apply(work))));
    }
}
