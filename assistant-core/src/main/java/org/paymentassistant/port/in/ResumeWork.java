package org.paymentassistant.port.in;

import java.util.List;
import org.paymentassistant.domain.work.DeadLetter;
import org.paymentassistant.domain.work.WorkItem;

/** Takes up work again that was given up after many failures, once its cause is mended. For operators. Thread-safe. */
public interface ResumeWork {

    /** What was given up and why, oldest first. Changes nothing. */
    List<DeadLetter> abandoned(int limit);

    /**
     * Plans such work anew, at once and with its failures forgotten. What it concerns is again on its way, and its sender is
     * told of the end even where the final answer has been given.
     *
     * @param actor who asks, for the audit trail
     * @return false where the work is not among what was given up, for instance because it was resumed before
     */
    boolean resume(WorkItem item, String actor);
}
