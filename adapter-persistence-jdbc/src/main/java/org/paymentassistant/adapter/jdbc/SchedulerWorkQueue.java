package org.paymentassistant.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.work.DeadLetter;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.port.out.WorkQueue;

/**
 * Planned work in the table {@code pa_work}, from which db-scheduler gives it to the workers of any number of nodes. A
 * node that dies loses its claims within half a minute; a worker that only seemed dead can no longer settle what another
 * has taken over. Times are cut to microseconds. Thread-safe.
 */
public final class SchedulerWorkQueue implements WorkQueue {

    private static final int ATTEMPTS = 100;

    private final JdbcTransactions transactions;
    private final WorkTable table;
    private final Set<Runnable> wakers = new CopyOnWriteArraySet<>();

    SchedulerWorkQueue(JdbcTransactions transactions, WorkTable table) {
        this.transactions = transactions;
        this.table = table;
    }

    @Override
    public void schedule(CompanyId company, WorkItem item, Instant notBefore) {
        schedule(Optional.of(company), item, notBefore);
    }

    private void schedule(Optional<CompanyId> company, WorkItem item, Instant notBefore) {
        transactions.required(() -> {
            plan(company, item, notBefore);
            transactions.afterCommit(() -> wakers.forEach(Runnable::run));
        });
    }

    /** The work that is waiting or running, in the order of due time. */
    public List<WorkItem> planned() {
        return table.planned();
    }

    /** When the next piece of work is due, empty where none waits. */
    public Optional<Instant> nextDue() {
        return table.nextDue();
    }

    @Override
    public List<DeadLetter> deadLetters(int limit) {
        return table.deadLetters(limit);
    }

    @Override
    public boolean takeUp(WorkItem item, Instant notBefore) {
        return transactions.required(() -> {
            Optional<CompanyId> company = table.ownerOfDeadLetter(item);
            boolean there = table.removeDeadLetter(item);
            if (there) {
                schedule(company, item, notBefore);
            }
            return there;
        });
    }

    @Override
    public List<WorkItem> planned(CompanyId company) {
        return table.planned(company);
    }

    @Override
    public boolean erase(CompanyId company) {
        return transactions.required(() -> {
            table.removeWaiting(company);
            return table.planned(company).isEmpty();
        });
    }

    /** How much work waits or runs now, counted by kind; kinds without any are left out. */
    public Map<WorkKind, Long> depth() {
        return table.depth();
    }

    /** How many pieces of work were given up and are still listed. */
    public long deadLetterCount() {
        return table.deadLetterCount();
    }

    /** Has workers look for work at once whenever some was planned by this node. */
    void addWaker(Runnable waker) {
        wakers.add(waker);
    }

    void removeWaker(Runnable waker) {
        wakers.remove(waker);
    }

    /** The row may end between the two statements, so that the first is tried again. */
    private void plan(Optional<CompanyId> company, WorkItem item, Instant notBefore) {
        for (int i = 0; i < ATTEMPTS; i++) {
            if (table.add(company, item, notBefore) || table.wake(item, notBefore)) {
                return;
            }
        }
        throw new TransientAssistantException("work comes and goes too fast to be planned");
    }
}
