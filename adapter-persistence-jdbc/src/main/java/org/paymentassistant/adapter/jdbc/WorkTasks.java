package org.paymentassistant.adapter.jdbc;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.port.in.PerformWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kinds of work as tasks of db-scheduler, which finds, claims and gives them; their end is {@link Settlement}'s. */
final class WorkTasks {

    private static final Logger LOG = LoggerFactory.getLogger(WorkTasks.class);

    private final Settlement settlement;
    private final PerformWork worker;

    WorkTasks(Settlement settlement, PerformWork worker) {
        this.settlement = settlement;
        this.worker = worker;
    }

    List<Task<?>> all() {
        return Arrays.stream(WorkKind.values()).<Task<?>>map(this::task).toList();
    }

    private Task<Void> task(WorkKind kind) {
        return Tasks.custom(kind.name(), Void.class)
                .onDeadExecutionRevive()
                .onFailure((end, operations) -> failed(end, nameOf(end.getCause())))
                .execute((instance, context) -> run(itemOf(context.getExecution()), context.getExecution().version));
    }

    private CompletionHandler<Void> run(WorkItem item, long version) {
        Optional<String> givenUp = settlement.givenUp(item, version);
        return givenUp.isPresent() ? abandon(item, version, givenUp.get()) : perform(item, version);
    }

    private CompletionHandler<Void> abandon(WorkItem item, long version, String reason) {
        worker.abandon(item, reason);
        return (end, operations) -> settlement.abandoned(item, version, reason, timeOf(end));
    }

    private CompletionHandler<Void> perform(WorkItem item, long version) {
        WorkResult result = worker.perform(item);
        return result instanceof WorkResult.TryAgain again
                ? (end, operations) -> failed(end, again.reason())
                : (end, operations) -> settlement.done(item, version);
    }

    private void failed(ExecutionComplete end, String reason) {
        Execution execution = end.getExecution();
        WorkItem item = itemOf(execution);
        LOG.info("work of the kind {} is to be tried again", item.kind());
        settlement.failed(item, execution.version, reason, timeOf(end));
    }

    private static WorkItem itemOf(Execution execution) {
        return new WorkItem(WorkKind.valueOf(execution.getTaskName()), StoredText.read(execution.getId()));
    }

    private static Instant timeOf(ExecutionComplete end) {
        return end.getTimeDone();
    }

    private static String nameOf(Optional<Throwable> cause) {
        return cause.map(thrown -> thrown.getClass().getSimpleName()).orElse("interrupted");
    }
}
