package org.paymentassistant.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.work.BackOff;
import org.paymentassistant.domain.work.DeadLetter;
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
    private final AtomicLong claims = new AtomicLong();
    private final Table<WorkItem, PlannedWork> plan;
    private final Table<WorkItem, GivenUp> deadLetters;
    /** Whose work was begun longest ago comes first. */
    private final Map<CompanyId, Long> lastTurn = new HashMap<>();

    private final Comparator<PlannedWork> turns =
            Comparator.comparing(work -> lastTurn.getOrDefault(work.company(), 0L));

    InMemoryWorkQueue(Transactions transactions, UndoLog undoLog, BackOff backOff) {
        this.transactions = transactions;
        this.backOff = backOff;
        this.plan = new Table<>(undoLog);
        this.deadLetters = new Table<>(undoLog);
    }

    @Override
    public void schedule(CompanyId company, WorkItem item, Instant notBefore) {
        transactions.required(() -> plan.put(
                item,
                plan.get(item)
                        .map(planned -> planned.wokenFor(notBefore))
                        .orElseGet(() -> PlannedWork.of(company, item, notBefore, sequence.getAndIncrement()))));
    }

    /**
     * Does all work that is due, also what becomes due by that: the companies in turns, the work of each in order of due time and
     * then of planning. An {@link
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

    /** The work that is waiting or running, in the order of due time and then of planning. */
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

    @Override
    public List<DeadLetter> deadLetters(int limit) {
        return transactions.required(
                () -> deadLetters.rows().limit(limit).map(GivenUp::letter).toList());
    }

    @Override
    public boolean takeUp(WorkItem item, Instant notBefore) {
        return transactions.required(() -> {
            Optional<GivenUp> there = deadLetters.get(item);
            there.ifPresent(givenUp -> {
                deadLetters.remove(item);
                schedule(givenUp.company(), item, notBefore);
            });
            return there.isPresent();
        });
    }

    @Override
    public List<WorkItem> planned(CompanyId company) {
        return transactions.required(() -> plan.rows()
                .filter(work -> work.company().equals(company))
                .sorted(ORDER)
                .map(PlannedWork::item)
                .toList());
    }

    @Override
    public boolean erase(CompanyId company) {
        return transactions.required(() -> {
            deadLetters.removeWhere((item, givenUp) -> givenUp.company().equals(company));
            plan.removeWhere((item, work) -> work.company().equals(company) && !work.running());
            return planned(company).isEmpty();
        });
    }

    /**
     * Takes all running work from its workers, as is done with workers of which nothing was heard for long: it is due again,
     * and what becomes of it in their hands does not count.
     */
    public void takeOverRunning() {
        transactions.required(
                () -> plan.rows().filter(PlannedWork::running).forEach(work -> plan.put(work.item(), work.released())));
    }

    private Optional<PlannedWork> claim(Instant now) {
        return transactions.required(() -> {
            Optional<PlannedWork> next = plan.rows()
                    .filter(work -> work.isDueAt(now))
                    .min(turns.thenComparing(ORDER))
                    .map(work -> work.claimed(claims.incrementAndGet()));
            next.ifPresent(work -> {
                lastTurn.put(work.company(), work.claim());
                plan.put(work.item(), work);
            });
            return next;
        });
    }

    private void run(PlannedWork work, PerformWork worker, Instant now) {
        boolean settled = false;
        try {
            work.givenUp()
                    .ifPresentOrElse(reason -> abandon(work, reason, worker, now), () -> perform(work, worker, now));
            settled = true;
        } finally {
            if (!settled) {
                settle(work, PlannedWork::released);
            }
        }
    }

    private void perform(PlannedWork claimed, PerformWork worker, Instant now) {
        WorkResult result = attempt(claimed.item(), worker);
        if (result instanceof WorkResult.TryAgain failure) {
            settle(
                    claimed,
                    work -> isLastAttempt(work)
                            ? work.toAbandon(failure.reason())
                            : work.failed(now.plus(backOff.after(work.failures() + 1))));
        } else {
            transactions.required(() -> finish(claimed));
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

    private void abandon(PlannedWork claimed, String reason, PerformWork worker, Instant now) {
        try {
            worker.abandon(claimed.item(), reason);
        } catch (RuntimeException e) {
            settle(claimed, work -> work.failed(now.plus(backOff.longest())));
            return;
        }
        transactions.required(() -> {
            if (stillClaimed(claimed).isPresent()) {
                deadLetters.put(
                        claimed.item(), new GivenUp(claimed.company(), new DeadLetter(claimed.item(), reason, now)));
                finish(claimed);
            }
        });
    }

    /** Takes the work out, or plans it anew where it was planned once more while it was running. */
    private void finish(PlannedWork claimed) {
        stillClaimed(claimed)
                .ifPresent(work -> work.again()
                        .ifPresentOrElse(
                                again -> plan.put(
                                        work.item(),
                                        PlannedWork.of(work.company(), work.item(), again, sequence.getAndIncrement())),
                                () -> plan.remove(work.item())));
    }

    private void settle(PlannedWork claimed, UnaryOperator<PlannedWork> next) {
        transactions.required(() -> stillClaimed(claimed).ifPresent(work -> plan.put(work.item(), next.apply(work))));
    }

    /** The work as it is now, unless the claim on it was lost. */
    private Optional<PlannedWork> stillClaimed(PlannedWork claimed) {
        return plan.get(claimed.item()).filter(work -> work.claim() == claimed.claim());
    }

    private record GivenUp(CompanyId company, DeadLetter letter) {}
}
