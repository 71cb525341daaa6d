package org.paymentassistant.port.out;

import java.time.Instant;
import org.paymentassistant.domain.work.WorkItem;

/**
 * Keeps work until it is done: at least once, by one worker at a time, again with back-off where it fails, and given up
 * with a reason after many failures. Joins transactions: work is committed with the state that it belongs to.
 * Thread-safe.
 */
public interface WorkQueue {

    /**
     * Plans work. Where the same work is planned already and has not begun, it is done once, at the earlier of the two
     * times.
     */
    void schedule(WorkItem item, Instant notBefore);
}
