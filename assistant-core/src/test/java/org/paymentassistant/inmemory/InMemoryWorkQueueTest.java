package org.paymentassistant.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.work.BackOff;
import org.paymentassistant.domain.work.DeadLetter;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.port.in.PerformWork;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.port.out.WorkQueue;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.WorkQueueContract;

class InMemoryWorkQueueTest implements WorkQueueContract {

    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(2), Duration.ofSeconds(8), 4);

    private final InMemoryStore store = new InMemoryStore(InstantSource.system(), BACK_OFF);
    private final InMemoryWorkQueue queue = store.workQueue();

    @Override
    public WorkQueue queue() {
        return queue;
    }

    @Override
    public Transactions transactions() {
        return store.transactions();
    }

    @Override
    public void runDue(PerformWork worker, Instant now) {
        queue.runDue(worker, now);
    }

    @Override
    public Duration longestBackOff() {
        return BACK_OFF.longest();
    }

    @Override
    public int attempts() {
        return BACK_OFF.attempts();
    }

    @Test
    void doesWorkInOrderOfDueTimeAndThenOfPlanning() {
        List<String> done = new ArrayList<>();
        queue.schedule(Samples.COMPANY_ID, item("late"), Samples.NOON.plusSeconds(2));
        queue.schedule(Samples.COMPANY_ID, item("second"), Samples.NOON.plusSeconds(1));
        queue.schedule(Samples.COMPANY_ID, item("third"), Samples.NOON.plusSeconds(1));
        queue.schedule(Samples.COMPANY_ID, item("first"), Samples.NOON);

        int count = queue.runDue(worker(item -> done.add(item.subject())), Samples.NOON.plusSeconds(2));

        assertThat(count).isEqualTo(4);
        assertThat(done).containsExactly("first", "second", "third", "late");
    }

    @Test
    void doublesTheDistanceWithEachFailure() {
        queue.schedule(Samples.COMPANY_ID, item("failing"), Samples.NOON);
        List<Duration> distances = new ArrayList<>();

        for (int i = 0; i < 3; i++) {
            Instant now = queue.nextDue().orElseThrow();
            queue.runDue(failing(), now);
            distances.add(Duration.between(now, queue.nextDue().orElseThrow()));
        }

        assertThat(distances).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    @Test
    void keepsADeadLetterOfWhatWasGivenUp() {
        queue.schedule(Samples.COMPANY_ID, item("failing"), Samples.NOON);

        while (queue.nextDue().isPresent()) {
            queue.runDue(failing(), queue.nextDue().orElseThrow());
        }

        assertThat(queue.deadLetters(10))
                .containsExactly(new DeadLetter(item("failing"), "broken", Samples.NOON.plusSeconds(14)));
        assertThat(queue.planned()).isEmpty();
    }

    @Test
    void leavesWorkPlannedThatEndsWithAnError() {
        queue.schedule(Samples.COMPANY_ID, item("crash"), Samples.NOON);

        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> queue.runDue(
                        worker(item -> {
                            throw new OutOfMemoryError();
                        }),
                        Samples.NOON));

        assertThat(queue.planned()).containsExactly(item("crash"));
        assertThat(queue.nextDue()).contains(Samples.NOON);
    }

    private static PerformWork failing() {
        return new PerformWork() {
            @Override
            public WorkResult perform(WorkItem item) {
                return new WorkResult.TryAgain("broken");
            }

            @Override
            public void abandon(WorkItem item, String reason) {
                assertThat(reason).isEqualTo("broken");
            }
        };
    }

    private static PerformWork worker(Consumer<WorkItem> step) {
        return new PerformWork() {
            @Override
            public WorkResult perform(WorkItem item) {
                step.accept(item);
                return new WorkResult.Done();
            }

            @Override
            public void abandon(WorkItem item, String reason) {
                throw new AssertionError("nothing failed");
            }
        };
    }

    private static WorkItem item(String subject) {
        return new WorkItem(WorkKind.SEND_MESSAGE, subject);
    }
}
