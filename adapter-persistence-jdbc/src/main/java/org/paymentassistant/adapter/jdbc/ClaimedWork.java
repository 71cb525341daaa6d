package org.paymentassistant.adapter.jdbc;

import java.time.Instant;
import java.util.Optional;
import org.paymentassistant.domain.work.WorkItem;

/**
 * A piece of work that a worker has claimed. Immutable.
 *
 * @param item the work
 * @param version of its row, by which a claim that was lost is known
 * @param failures how often it has failed since it was planned
 * @param again when it was planned once more while it was running
 * @param givenUp why it failed last, once it is to be abandoned
 */
record ClaimedWork(WorkItem item, long version, int failures, Optional<Instant> again, Optional<String> givenUp) {}
