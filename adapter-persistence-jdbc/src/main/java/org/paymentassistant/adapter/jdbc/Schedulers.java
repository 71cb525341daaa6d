package org.paymentassistant.adapter.jdbc;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Makes schedulers of one node over a data source; each of their own statements is committed by itself. */
final class Schedulers {

    /** A claim ends after this many heartbeats were missed, which is looked for every two heartbeats. */
    private static final int MISSED_HEARTBEATS = 4;

    private static final Duration HEARTBEAT = Duration.ofSeconds(4);
    private static final Duration WAIT_FOR_END = Duration.ofSeconds(15);
    private static final Duration LONGEST_POLL = Duration.ofSeconds(5);
    private static final Duration SHORTEST_POLL = Duration.ofMillis(50);
    /** Work of a kind that this release does not know is another release's: it is left there. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    static final String RECURRING_TABLE = "pa_exclusive_task";

    private final DataSource dataSource;
    private final Dialect dialect;
    private final InstantSource clock;

    Schedulers(DataSource dataSource, Dialect dialect, InstantSource clock) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.clock = clock;
    }

    Scheduler ofWork(List<Task<?>> tasks, int threads, Duration pollEvery) {
        return common(Scheduler.create(dataSource, tasks))
                .jdbcCustomization(dialect.workCustomization())
                .tableName(WorkTable.NAME)
                .threads(threads)
                .pollingInterval(pollEvery)
                .build();
    }

    Scheduler ofRecurring(String name, Duration every, Runnable step) {
        RecurringTask<Void> task =
                Tasks.recurring(name, FixedDelay.of(every)).execute((instance, context) -> step.run());
        return common(Scheduler.create(dataSource))
                .jdbcCustomization(dialect.customization())
                .startTasks(task)
                .tableName(RECURRING_TABLE)
                .threads(1)
                .pollingInterval(pollOf(every))
                .build();
    }

    private SchedulerBuilder common(SchedulerBuilder builder) {
        return builder.schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .clock(clock::instant)
                .serializer(new NoData())
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(WAIT_FOR_END)
                .deleteUnresolvedAfter(NEVER)
                .failureLogging(LogLevel.WARN, true);
    }

    private static Duration pollOf(Duration every) {
        Duration half = every.dividedBy(2);
        if (half.compareTo(SHORTEST_POLL) < 0) {
            return SHORTEST_POLL;
        }
        return half.compareTo(LONGEST_POLL) < 0 ? half : LONGEST_POLL;
    }
}
