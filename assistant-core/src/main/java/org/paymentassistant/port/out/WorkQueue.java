package org.paymentassistant.port.out;

import java.time.Instant;
import java.util.List;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.work.DeadLetter;
import org.paymentassistant.domain.work.WorkItem;

/**
 * Keeps work until it is done: at least once, by one worker at a time, again with back-off where it fails. After many
 * failures it is given up with the last reason: {@code PerformWork.abandon} is called instead, until that ends normally
 * once. Companies take turns: however much work of one is due, the work of another that is due comes next or nearly so, and
 * of the work of one company the one that is due longest comes first. Joins transactions: work is committed with the state
 * that it belongs to. Thread-safe.
 */
public interface WorkQueue {

    /**
     * Plans work. Where the same work is planned already and has not begun, or waits for its next attempt, it is done once,
     * at the earlier of the two times. Where it is running, it is done once more after that.
     *
     * @param company whose work it is
     */
    void schedule(CompanyId company, WorkItem item, Instant notBefore);

    /** What was given up and not taken up again, oldest first. */
    List<DeadLetter> deadLetters(int limit);

    /**
     * Takes work out of what was given up and plans it anew.
     *
     * @return false where it is not there, or was taken out before
     */
    boolean takeUp(WorkItem item, Instant notBefore);

    /** A company's work that waits or runs. */
    List<WorkItem> planned(CompanyId company);

    /**
     * Removes a company's work that waits, and what was given up of it.
     *
     * @return false where some of it is running, which is left
     */
    boolean erase(CompanyId company);
}
