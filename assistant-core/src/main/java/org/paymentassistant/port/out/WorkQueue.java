package org.paymentassistant.port.out;

import java.time.Instant;
import java.util.List;
import org.paymentassistant.domain.work.DeadLetter;
import org.paymentassistant.domain.work.WorkItem;

/**
 * Keeps work until it is done: at least once, by one worker at a time, again with back-off where it fails. After many
 * failures it is given up with the last reason: {@code PerformWork.abandon} is called instead, until that ends normally
 * once. Joins transactions: work is committed with the state that it belongs to. Thread-safe.
 */
public interface WorkQueue {

    /**
     * Plans work. Where the same work is planned already and has not begun, or waits for its next attempt, it is done once,
     * at the earlier of the two times. Where it is running, it is done once more after that.
     */
    void schedule(WorkItem item, Instant notBefore);

    /** What was given up and not taken up again, oldest first. */
    List<DeadLetter> deadLetters(int limit);

    /**
     * Takes work out of what was given up, so that it can be planned anew.
     *
     * @return false where it is not there, or was taken out before
     */
    boolean takeDeadLetter(WorkItem item);
}
