package org.paymentassistant.benchmarks.simulation;

import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.port.in.PerformWork;

/** Work whose beginning and end are noted. */
final class TracedWork implements PerformWork {

    private final PerformWork inner;
    private final Trace trace;

    TracedWork(PerformWork inner, Trace trace) {
        this.inner = inner;
        this.trace = trace;
    }

    @Override
    public WorkResult perform(WorkItem item) {
        trace.add(() -> "work " + item.kind() + " " + item.subject());
        try {
            WorkResult result = inner.perform(item);
            trace.add(() -> "  -> " + result);
            return result;
        } catch (RuntimeException failure) {
            trace.add(() -> "  -> " + failure);
            throw failure;
        }
    }

    @Override
    public void abandon(WorkItem item, String reason) {
        trace.add(() -> "abandon " + item.kind() + " " + item.subject() + ": " + reason);
        inner.abandon(item, reason);
    }
}
