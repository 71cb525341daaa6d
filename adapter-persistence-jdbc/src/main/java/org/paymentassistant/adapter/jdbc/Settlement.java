package org.paymentassistant.adapter.jdbc;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.paymentassistant.domain.work.BackOff;
import org.paymentassistant.domain.work.DeadLetter;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.port.out.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of claimed work at its end, each in one transaction that locks its row first: so nothing that is planned
 * meanwhile is lost, and a worker whose claim was taken over changes nothing. Thread-safe.
 */
final class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

    private final Transactions transactions;
    private final WorkTable table;
    private final BackOff backOff;

    Settlement(Transactions transactions, WorkTable table, BackOff backOff) {
        this.transactions = transactions;
        this.table = table;
        this.backOff = backOff;
    }

    /** Why claimed work is to be abandoned, empty where it is to be done. */
    Optional<String> givenUp(WorkItem item, long version) {
        return transactions.required(() -> table.lock(item, version).flatMap(ClaimedWork::givenUp));
    }

    void done(WorkItem item, long version) {
        settle(item, version, this::finish);
    }

    void failed(WorkItem item, long version, String reason, Instant now) {
        settle(item, version, work -> {
            int failures = work.failures() + 1;
            if (work.givenUp().isPresent()) {
                table.putBack(work, now.plus(backOff.longest()), failures, Optional.of(now), work.givenUp());
            } else if (failures >= backOff.attempts() && work.again().isEmpty()) {
                table.putBack(work, now, failures, Optional.of(now), Optional.of(reason));
            } else {
                Instant next = earlier(now.plus(backOff.after(failures)), work.again());
                table.putBack(work, next, failures, Optional.of(now), Optional.empty());
            }
        });
    }

    void abandoned(WorkItem item, long version, String reason, Instant now) {
        settle(item, version, work -> {
            table.addDeadLetter(new DeadLetter(item, reason, now));
            finish(work);
        });
    }

    private void finish(ClaimedWork work) {
        work.again()
                .ifPresentOrElse(
                        again -> table.putBack(work, again, 0, Optional.empty(), Optional.empty()),
                        () -> table.remove(work));
    }

    private void settle(WorkItem item, long version, Consumer<ClaimedWork> step) {
        transactions.required(() -> table.lock(item, version)
                .ifPresentOrElse(step, () -> LOG.warn("another worker took over work of the kind {}", item.kind())));
    }

    private static Instant earlier(Instant one, Optional<Instant> other) {
        return other.filter(one::isAfter).orElse(one);
    }
}
