package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.work.DeadLetter;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.port.in.PerformWork;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.port.out.WorkQueue;

/** What {@link WorkQueue} promises. */
public interface WorkQueueContract {

    /** A piece of work. */
    WorkItem ITEM = new WorkItem(WorkKind.PROCESS_DOCUMENT, "document-1");
    /** The same work with another subject. */
    WorkItem OTHER = new WorkItem(WorkKind.PROCESS_DOCUMENT, "document-2");

    /** The queue. */
    WorkQueue queue();

    /** The transactions that it joins. */
    Transactions transactions();

    /**
     * Has the queue's workers do all that is due at a time by the queue's clock, and returns once nothing is due then.
     * Never called with an earlier time than before; the first time is a little after {@link Samples#NOON}.
     */
    void runDue(PerformWork worker, Instant now);

    /** A time after which work that failed is surely due again. */
    Duration longestBackOff();

    /** After how many failures work is given up. */
    int attempts();

    @Test
    default void doesPlannedWork() {
        Worker worker = new Worker();
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);
        queue().schedule(Samples.COMPANY_ID, OTHER, Samples.NOON);

        runDue(worker, after(1));

        assertThat(worker.performed).containsExactlyInAnyOrder(ITEM, OTHER);
    }

    @Test
    default void doesWorkOfEachKindAndAnySubject() {
        Worker worker = new Worker();
        List<WorkItem> items = new CopyOnWriteArrayList<>();
        for (WorkKind kind : WorkKind.values()) {
            items.add(new WorkItem(kind, "<message.é'\"%;--/" + "x".repeat(220) + "@h.example>"));
        }
        items.forEach(item -> queue().schedule(Samples.COMPANY_ID, item, Samples.NOON));

        runDue(worker, after(1));

        assertThat(worker.performed).containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    default void keepsWhatWasGivenUpUntilItIsTakenUpAgain() {
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);
        giveUp();

        assertThat(queue().deadLetters(10)).extracting(DeadLetter::item).containsExactly(ITEM);
        assertThat(queue().takeUp(OTHER, Samples.NOON)).isFalse();
        assertThat(queue().takeUp(ITEM, Samples.NOON)).isTrue();
        assertThat(queue().takeUp(ITEM, Samples.NOON)).isFalse();
        assertThat(queue().deadLetters(10)).isEmpty();
        assertThat(queue().planned(Samples.COMPANY_ID)).containsExactly(ITEM);
    }

    @Test
    default void leavesWhatWasGivenUpWhereTakingItOutIsRolledBack() {
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);
        giveUp();

        Rollback.after(
                transactions(),
                () -> assertThat(queue().takeUp(ITEM, Samples.NOON)).isTrue());

        assertThat(queue().deadLetters(10)).extracting(DeadLetter::item).containsExactly(ITEM);
    }

    private void giveUp() {
        Worker worker = new Worker();
        worker.failing.add(ITEM);
        runManyTimes(worker);
    }

    @Test
    default void doesNothingBeforeItsTime() {
        Worker worker = new Worker();
        queue().schedule(Samples.COMPANY_ID, ITEM, after(10));

        runDue(worker, after(9));
        assertThat(worker.performed).isEmpty();

        runDue(worker, after(11));
        assertThat(worker.performed).containsExactly(ITEM);
    }

    @Test
    default void doesNotDoAgainWhatIsDone() {
        Worker worker = new Worker();
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);
        runDue(worker, after(1));

        runDue(worker, after(1).plus(longestBackOff()));

        assertThat(worker.performed).containsExactly(ITEM);
    }

    @Test
    default void doesWorkThatIsPlannedTwiceOnceAtTheEarlierTime() {
        Worker worker = new Worker();
        queue().schedule(Samples.COMPANY_ID, ITEM, after(100));
        queue().schedule(Samples.COMPANY_ID, ITEM, after(10));
        queue().schedule(Samples.COMPANY_ID, OTHER, after(10));
        queue().schedule(Samples.COMPANY_ID, OTHER, after(100));

        runDue(worker, after(11));
        assertThat(worker.performed).containsExactlyInAnyOrder(ITEM, OTHER);

        runDue(worker, after(101));
        assertThat(worker.performed).hasSize(2);
    }

    @Test
    default void doesWorkAgainThatIsPlannedAfterItWasDone() {
        Worker worker = new Worker();
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);
        runDue(worker, after(1));

        queue().schedule(Samples.COMPANY_ID, ITEM, after(2));
        runDue(worker, after(3));

        assertThat(worker.performed).containsExactly(ITEM, ITEM);
    }

    @Test
    default void doesWorkAgainThatIsPlannedWhileItRuns() {
        Worker worker = new Worker();
        worker.onFirst(() -> queue().schedule(Samples.COMPANY_ID, ITEM, after(1)));
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);

        runDue(worker, after(2));
        runDue(worker, after(3));

        assertThat(worker.performed).containsExactly(ITEM, ITEM);
    }

    @Test
    default void doesWorkAgainThatPlansItselfForLater() {
        Worker worker = new Worker();
        worker.onFirst(() -> queue().schedule(Samples.COMPANY_ID, ITEM, after(100)));
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);

        runDue(worker, after(1));
        assertThat(worker.performed).hasSize(1);

        runDue(worker, after(101));
        assertThat(worker.performed).hasSize(2);
    }

    @Test
    default void doesWorkThatOtherWorkPlans() {
        Worker worker = new Worker();
        worker.onFirst(() -> queue().schedule(Samples.COMPANY_ID, OTHER, after(1)));
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);

        runDue(worker, after(2));
        runDue(worker, after(3));

        assertThat(worker.performed).containsExactly(ITEM, OTHER);
    }

    @Test
    default void plansNothingWhereTheTransactionIsRolledBack() {
        Worker worker = new Worker();
        Rollback.after(transactions(), () -> queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON));

        runDue(worker, after(1));

        assertThat(worker.performed).isEmpty();
    }

    @Test
    default void leavesEarlierPlansWhereTheTransactionIsRolledBack() {
        Worker worker = new Worker();
        queue().schedule(Samples.COMPANY_ID, ITEM, after(10));
        Rollback.after(transactions(), () -> queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON));

        runDue(worker, after(1));
        assertThat(worker.performed).isEmpty();

        runDue(worker, after(11));
        assertThat(worker.performed).containsExactly(ITEM);
    }

    @Test
    default void plansWithTheTransactionThatIsCommitted() {
        Worker worker = new Worker();
        transactions().required(() -> {
            queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);
            queue().schedule(Samples.COMPANY_ID, OTHER, Samples.NOON);
        });

        runDue(worker, after(1));

        assertThat(worker.performed).containsExactlyInAnyOrder(ITEM, OTHER);
    }

    @Test
    default void triesFailedWorkAgainLater() {
        Worker worker = new Worker();
        worker.failures(1);
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);

        runDue(worker, after(1));
        assertThat(worker.performed).hasSize(1);

        runDue(worker, after(1).plus(longestBackOff()));
        runDue(worker, after(2).plus(longestBackOff().multipliedBy(2)));
        assertThat(worker.performed).containsExactly(ITEM, ITEM);
        assertThat(worker.abandoned).isEmpty();
    }

    @Test
    default void triesWorkAgainThatThrew() {
        Worker worker = new Worker();
        worker.onFirst(() -> {
            throw new Rollback.Broken();
        });
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);

        runDue(worker, after(1));
        runDue(worker, after(1).plus(longestBackOff()));

        assertThat(worker.performed).containsExactly(ITEM, ITEM);
    }

    @Test
    default void triesFailedWorkAgainSoonerWhereItIsPlannedAnew() {
        Worker worker = new Worker();
        worker.failures(1);
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);
        runDue(worker, after(1));

        queue().schedule(Samples.COMPANY_ID, ITEM, after(1));
        runDue(worker, after(1));

        assertThat(worker.performed).containsExactly(ITEM, ITEM);
    }

    @Test
    default void doesOtherWorkWhileSomeFails() {
        Worker worker = new Worker();
        worker.failing.add(ITEM);
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);
        queue().schedule(Samples.COMPANY_ID, OTHER, after(1));

        runDue(worker, after(2));

        assertThat(worker.performed).contains(OTHER);
    }

    @Test
    default void givesWorkUpAfterManyFailuresAndSaysSoOnce() {
        Worker worker = new Worker();
        worker.failing.add(ITEM);
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);

        runManyTimes(worker);

        assertThat(worker.performed).hasSize(attempts());
        assertThat(worker.abandoned).containsExactly(ITEM);
        assertThat(worker.reason).isEqualTo("failing");
    }

    @Test
    default void abandonsAgainWhereThatFailed() {
        Worker worker = new Worker();
        worker.failing.add(ITEM);
        worker.abandonFails.set(true);
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);

        runManyTimes(worker);

        assertThat(worker.abandoned).containsExactly(ITEM, ITEM);
    }

    @Test
    default void doesWorkThatIsPlannedAfterItWasGivenUp() {
        Worker worker = new Worker();
        worker.failing.add(ITEM);
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);
        Instant end = runManyTimes(worker);
        worker.failing.clear();

        queue().schedule(Samples.COMPANY_ID, ITEM, end);
        runDue(worker, end.plusSeconds(1));

        assertThat(worker.performed).hasSize(attempts() + 1);
        assertThat(worker.abandoned).hasSize(1);
    }

    @Test
    default void givesAPieceOfWorkToOneWorkerAtATime() {
        Worker worker = new Worker();
        for (int i = 0; i < 40; i++) {
            queue().schedule(Samples.COMPANY_ID, new WorkItem(WorkKind.SUBMIT_DRAFT, "draft-" + i), Samples.NOON);
        }

        Concurrently.run(4, thread -> () -> {
            runDue(worker, after(1));
            return thread;
        });
        runDue(worker, after(1));

        assertThat(worker.mostAtOnce.get()).isEqualTo(1);
        assertThat(worker.performed).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    default void losesNoPlanOfManyThreads() {
        Worker worker = new Worker();
        Concurrently.run(8, thread -> () -> {
            for (int i = 0; i < 10; i++) {
                queue().schedule(Samples.COMPANY_ID, new WorkItem(WorkKind.SUBMIT_DRAFT, "draft-" + i), Samples.NOON);
            }
            return thread;
        });

        runDue(worker, after(1));

        assertThat(worker.performed).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    default void letsCompaniesTakeTurns() {
        Worker worker = new Worker();
        CompanyId small = new CompanyId("company-2");
        for (int i = 0; i < 300; i++) {
            queue().schedule(Samples.COMPANY_ID, new WorkItem(WorkKind.PROCESS_DOCUMENT, "flood-" + i), Samples.NOON);
        }
        for (int i = 0; i < 3; i++) {
            queue().schedule(small, new WorkItem(WorkKind.PROCESS_DOCUMENT, "small-" + i), after(1));
        }

        runDue(worker, after(2));

        assertThat(worker.performed).hasSize(303);
        assertThat(worker.performed.subList(0, 150))
                .extracting(WorkItem::subject)
                .contains("small-0", "small-1", "small-2");
    }

    @Test
    default void doesTheWorkOfACompanyInOrderOfDueTime() {
        Worker worker = new Worker();
        queue().schedule(Samples.COMPANY_ID, OTHER, after(1));
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);

        runDue(worker, after(2));

        assertThat(worker.performed).containsExactly(ITEM, OTHER);
    }

    @Test
    default void erasesTheWaitingWorkOfACompanyAndWhatWasGivenUp() {
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);
        giveUp();
        CompanyId other = new CompanyId("company-2");
        WorkItem later = new WorkItem(WorkKind.RECONCILE_DRAFT, "draft-1");
        queue().schedule(Samples.COMPANY_ID, later, after(1_000_000));
        queue().schedule(other, OTHER, after(1_000_000));
        assertThat(queue().planned(Samples.COMPANY_ID)).containsExactly(later);

        assertThat(queue().erase(Samples.COMPANY_ID)).isTrue();

        assertThat(queue().planned(Samples.COMPANY_ID)).isEmpty();
        assertThat(queue().deadLetters(10)).isEmpty();
        assertThat(queue().planned(other)).containsExactly(OTHER);
    }

    @Test
    default void doesNotEraseWorkThatRuns() {
        Worker worker = new Worker();
        AtomicBoolean erased = new AtomicBoolean(true);
        worker.onFirst(() -> erased.set(queue().erase(Samples.COMPANY_ID)));
        queue().schedule(Samples.COMPANY_ID, ITEM, Samples.NOON);

        runDue(worker, after(1));

        assertThat(erased).isFalse();
        assertThat(worker.performed).containsExactly(ITEM);
        assertThat(queue().planned(Samples.COMPANY_ID)).isEmpty();
    }

    private Instant runManyTimes(PerformWork worker) {
        Instant now = after(1);
        for (int i = 0; i < attempts() + 3; i++) {
            runDue(worker, now);
            now = now.plus(longestBackOff()).plusSeconds(1);
        }
        return now;
    }

    private static Instant after(int seconds) {
        return Samples.NOON.plusSeconds(seconds);
    }

    /** Notes what it is given and fails as it is told. */
    final class Worker implements PerformWork {

        private final List<WorkItem> performed = new CopyOnWriteArrayList<>();
        private final List<WorkItem> abandoned = new CopyOnWriteArrayList<>();
        private final List<WorkItem> failing = new CopyOnWriteArrayList<>();
        private final AtomicInteger failuresLeft = new AtomicInteger();
        private final AtomicBoolean abandonFails = new AtomicBoolean();
        private final Map<WorkItem, AtomicInteger> running = new ConcurrentHashMap<>();
        private final AtomicInteger mostAtOnce = new AtomicInteger();
        private volatile Runnable first = () -> {};
        private volatile String reason = "";

        private Worker() {}

        private void onFirst(Runnable step) {
            first = step;
        }

        private void failures(int count) {
            failuresLeft.set(count);
        }

        @Override
        public WorkResult perform(WorkItem item) {
            AtomicInteger atOnce = running.computeIfAbsent(item, key -> new AtomicInteger());
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            try {
                return attempt(item);
            } finally {
                atOnce.decrementAndGet();
            }
        }

        private WorkResult attempt(WorkItem item) {
            performed.add(item);
            Runnable step = first;
            first = () -> {};
            step.run();
            boolean fails = failing.contains(item) || failuresLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            return fails ? new WorkResult.TryAgain("failing") : new WorkResult.Done();
        }

        @Override
        public void abandon(WorkItem item, String why) {
            abandoned.add(item);
            reason = why;
            if (abandonFails.getAndSet(false)) {
                throw new Rollback.Broken();
            }
        }
    }
}
