package org.paymentassistant.inmemory;

import java.time.Instant;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.work.WorkItem;

/**
 * A piece of work in the queue. Immutable.
 *
 * @param company whose it is
 * @param item the work
 * @param due when it is to be done
 * @param sequence its place among what is due at the same time
 * @param failures how often it has failed since it was planned
 * @param claim names the worker's claim while one does it, else 0
 * @param again when it was planned once more while it was running
 * @param givenUp why it failed last, once it is to be abandoned
 */
record PlannedWork(
        CompanyId company,
        WorkItem item,
        Instant due,
        long sequence,
        int failures,
        long claim,
        Optional<Instant> again,
        Optional<String> givenUp) {

    private static final long UNCLAIMED = 0;

    static PlannedWork of(CompanyId company, WorkItem item, Instant due, long sequence) {
        return new PlannedWork(company, item, due, sequence, 0, UNCLAIMED, Optional.empty(), Optional.empty());
    }

    boolean running() {
        return claim != UNCLAIMED;
    }

    boolean isDueAt(Instant now) {
        return !running() && !due.isAfter(now);
    }

    /** The same, planned once more. */
    PlannedWork wokenFor(Instant notBefore) {
        return running() ? withAgain(earlier(again.orElse(notBefore), notBefore)) : withDue(earlier(due, notBefore));
    }

    PlannedWork claimed(long by) {
        return new PlannedWork(company, item, due, sequence, failures, by, again, givenUp);
    }

    /** Back in the queue as it was before it was claimed. */
    PlannedWork released() {
        return new PlannedWork(company, item, due, sequence, failures, UNCLAIMED, Optional.empty(), givenUp);
    }

    PlannedWork failed(Instant nextAttempt) {
        Instant next = again.map(time -> earlier(nextAttempt, time)).orElse(nextAttempt);
        return new PlannedWork(company, item, next, sequence, failures + 1, UNCLAIMED, Optional.empty(), givenUp);
    }

    PlannedWork toAbandon(String reason) {
        return new PlannedWork(
                company, item, due, sequence, failures + 1, UNCLAIMED, Optional.empty(), Optional.of(reason));
    }

    private PlannedWork withDue(Instant time) {
        return new PlannedWork(company, item, time, sequence, failures, claim, again, givenUp);
    }

    private PlannedWork withAgain(Instant time) {
        return new PlannedWork(company, item, due, sequence, failures, claim, Optional.of(time), givenUp);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
