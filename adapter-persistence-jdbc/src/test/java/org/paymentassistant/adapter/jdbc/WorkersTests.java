package org.paymentassistant.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.paymentassistant.domain.work.BackOff;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.port.in.PerformWork;
import org.paymentassistant.tck.Samples;

/** Real threads of one or two nodes over one database. */
@Timeout(120)
@SuppressWarnings("try") // workers are started and stopped, nothing else is asked of them
abstract class WorkersTests {

    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final Duration SELDOM = Duration.ofHours(1);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final WorkItem ITEM = item(1);

    private final HikariDataSource first;
    private final HikariDataSource second;
    private JdbcPersistence one;
    private JdbcPersistence two;

    /** Tests on pools of connections to one new database. */
    WorkersTests(Supplier<HikariDataSource> pools) {
        this.first = pools.get();
        this.second = pools.get();
    }

    @BeforeEach
    void open() {
        BackOff shortly = new BackOff(Duration.ofMillis(50), Duration.ofMillis(200), 3);
        one = JdbcPersistence.open(first, InstantSource.system(), shortly);
        two = JdbcPersistence.open(second, InstantSource.system(), shortly);
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @Test
    void twoNodesDoEachPieceOnce() {
        int pieces = 200;
        Map<WorkItem, AtomicInteger> done = new ConcurrentHashMap<>();
        Map<String, AtomicInteger> byNode = new ConcurrentHashMap<>();
        for (int i = 0; i < pieces; i++) {
            one.workQueue().schedule(Samples.COMPANY_ID, item(i), Instant.now());
        }
        CountDownLatch both = new CountDownLatch(2);

        try (Workers a = one.startWorkers(counting("a", done, byNode, both), 4, OFTEN);
                Workers b = two.startWorkers(counting("b", done, byNode, both), 4, OFTEN)) {
            await().atMost(LIMIT).until(() -> one.workQueue().planned().isEmpty());
        }

        assertThat(done).hasSize(pieces);
        assertThat(done.values()).allSatisfy(times -> assertThat(times).hasValue(1));
        assertThat(byNode).containsOnlyKeys("a", "b");
    }

    @Test
    void findsItsOwnPlansAtOnce() {
        Queue<WorkItem> done = new ConcurrentLinkedQueue<>();
        try (Workers workers = one.startWorkers(noting(done), 2, SELDOM)) {
            one.transactions().required(() -> one.workQueue().schedule(Samples.COMPANY_ID, ITEM, Instant.now()));

            await().atMost(LIMIT).until(() -> done.contains(ITEM));
            await().atMost(LIMIT).until(() -> one.workQueue().planned().isEmpty());
        }
    }

    @Test
    void doesAgainWhatIsPlannedByAnotherNodeWhileItRuns() {
        Queue<WorkItem> done = new ConcurrentLinkedQueue<>();
        CountDownLatch planned = new CountDownLatch(1);
        PerformWork slow = worker(item -> {
            done.add(item);
            waitFor(planned);
            return new WorkResult.Done();
        });
        one.workQueue().schedule(Samples.COMPANY_ID, ITEM, Instant.now());

        try (Workers workers = one.startWorkers(slow, 2, OFTEN)) {
            await().atMost(LIMIT).until(() -> done.size() == 1);
            two.workQueue().schedule(Samples.COMPANY_ID, ITEM, Instant.now());
            planned.countDown();

            await().atMost(LIMIT).until(() -> one.workQueue().planned().isEmpty());
        }
        assertThat(done).containsExactly(ITEM, ITEM);
    }

    @Test
    void losesNoPlanThatIsCommittedAfterItsWorkHasEnded() {
        Queue<WorkItem> done = new ConcurrentLinkedQueue<>();
        CountDownLatch planned = new CountDownLatch(1);
        PerformWork slow = worker(item -> {
            done.add(item);
            waitFor(planned);
            return new WorkResult.Done();
        });
        one.workQueue().schedule(Samples.COMPANY_ID, ITEM, Instant.now());

        try (Workers workers = one.startWorkers(slow, 2, OFTEN)) {
            await().atMost(LIMIT).until(() -> done.size() == 1);
            two.transactions().required(() -> {
                two.workQueue().schedule(Samples.COMPANY_ID, ITEM, Instant.now());
                planned.countDown();
                // the worker must wait for this transaction; while it does, the work stays
                await().during(Duration.ofMillis(300))
                        .until(() -> two.workQueue().planned().contains(ITEM));
            });

            await().atMost(LIMIT).until(() -> one.workQueue().planned().isEmpty());
        }
        assertThat(done).containsExactly(ITEM, ITEM);
    }

    @Test
    void givesUpWhatFailsWithAnyThrowable() {
        Queue<WorkItem> tried = new ConcurrentLinkedQueue<>();
        PerformWork broken = worker(item -> {
            tried.add(item);
            throw new StackOverflowError();
        });
        one.workQueue().schedule(Samples.COMPANY_ID, ITEM, Instant.now());

        try (Workers workers = one.startWorkers(broken, 1, OFTEN)) {
            await().atMost(LIMIT).until(() -> !one.workQueue().deadLetters(10).isEmpty());
        }

        assertThat(tried).hasSize(3);
        assertThat(one.workQueue().deadLetters(10))
                .singleElement()
                .satisfies(letter -> assertThat(letter.reason()).isEqualTo("StackOverflowError"));
        assertThat(one.workQueue().planned()).isEmpty();
    }

    @Test
    void takesOverFromADeadNodeAndLetsItSettleNothing() throws SQLException {
        one.workQueue().schedule(Samples.COMPANY_ID, ITEM, Instant.now());
        claim("TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00'");
        Queue<WorkItem> done = new ConcurrentLinkedQueue<>();

        try (Workers workers = two.startWorkers(noting(done), 1, OFTEN)) {
            await().atMost(LIMIT).until(() -> done.contains(ITEM));
            await().atMost(LIMIT).until(() -> two.workQueue().planned().isEmpty());
        }
        one.workQueue().schedule(Samples.COMPANY_ID, ITEM, Instant.now());
        one.settlement().done(ITEM, 2);

        assertThat(one.workQueue().planned()).containsExactly(ITEM);
    }

    @Test
    void givesBackWhatAnEarlierProcessHadClaimed() throws SQLException {
        one.workQueue().schedule(Samples.COMPANY_ID, ITEM, Instant.now());
        claim("now()");
        Queue<WorkItem> done = new ConcurrentLinkedQueue<>();

        one.releaseClaims();

        try (Workers workers = one.startWorkers(noting(done), 1, OFTEN)) {
            await().atMost(Duration.ofSeconds(10)).until(() -> done.contains(ITEM));
        }
    }

    @Test
    void waitsAtItsEndForWhatIsRunning() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Workers workers = one.startWorkers(
                worker(item -> {
                    begun.countDown();
                    waitFor(goOn);
                    return new WorkResult.Done();
                }),
                1,
                OFTEN);
        one.workQueue().schedule(Samples.COMPANY_ID, ITEM, Instant.now());
        waitFor(begun);
        Thread closing = new Thread(workers::close);
        closing.start();
        await().atMost(LIMIT).until(() -> closing.getState() != Thread.State.RUNNABLE);

        goOn.countDown();

        await().atMost(LIMIT).until(() -> !closing.isAlive());
        assertThat(one.workQueue().planned()).isEmpty();
        workers.close();
    }

    @Test
    void recursOnOneNodeAtATime() {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger mostAtOnce = new AtomicInteger();
        AtomicInteger times = new AtomicInteger();
        Runnable step = () -> {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            times.incrementAndGet();
            LockSupport.parkNanos(2_000_000);
            atOnce.decrementAndGet();
            if (times.get() % 3 == 0) {
                throw new IllegalStateException("this time it fails");
            }
        };

        try (Workers a = one.runExclusively("mailbox", Duration.ofMillis(20), step);
                Workers b = two.runExclusively("mailbox", Duration.ofMillis(20), step)) {
            await().atMost(LIMIT).until(() -> times.get() >= 10);
        }

        assertThat(mostAtOnce).hasValue(1);
    }

    @Test
    void recursAgainAfterARestart() {
        AtomicInteger times = new AtomicInteger();
        one.runExclusively("mailbox", Duration.ofMillis(20), times::incrementAndGet)
                .close();
        int before = times.get();

        try (Workers again = two.runExclusively("mailbox", Duration.ofMillis(20), times::incrementAndGet)) {
            await().atMost(LIMIT).until(() -> times.get() > before);
        }
    }

    private void claim(String heartbeat) throws SQLException {
        try (Connection connection = first.getConnection();
                Statement statement = connection.createStatement()) {
            int claimed = statement.executeUpdate("UPDATE pa_work SET picked = true, picked_by = 'dead', version = 2,"
                    + " last_heartbeat = " + heartbeat);
            assertThat(claimed).isEqualTo(1);
        }
    }

    private static PerformWork counting(
            String node,
            Map<WorkItem, AtomicInteger> done,
            Map<String, AtomicInteger> byNode,
            CountDownLatch bothHaveBegun) {
        return worker(item -> {
            if (byNode.putIfAbsent(node, new AtomicInteger()) == null) {
                bothHaveBegun.countDown();
            }
            waitFor(bothHaveBegun);
            done.computeIfAbsent(item, key -> new AtomicInteger()).incrementAndGet();
            return new WorkResult.Done();
        });
    }

    private static PerformWork noting(Queue<WorkItem> done) {
        return worker(item -> {
            done.add(item);
            return new WorkResult.Done();
        });
    }

    private static PerformWork worker(Function<WorkItem, WorkResult> step) {
        return new PerformWork() {
            @Override
            public WorkResult perform(WorkItem item) {
                return step.apply(item);
            }

            @Override
            public void abandon(WorkItem item, String reason) {}
        };
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(LIMIT.toSeconds(), java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static WorkItem item(int number) {
        return new WorkItem(WorkKind.SEND_MESSAGE, "<mail-" + number + "\\@x.example>");
    }
}
