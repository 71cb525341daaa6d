package org.paymentassistant.port.in;

import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkResult;

/** Does planned work; called by the work queue's workers. Thread-safe; each item may be done more than once. */
public interface PerformWork {

    /** Does one piece of work. An exception counts as "try again". */
    WorkResult perform(WorkItem item);

    /**
     * Called when the queue gives an item up, again only where it threw: brings its subject to an end state and tells whom it
     * concerns.
     */
    void abandon(WorkItem item, String reason);
}
