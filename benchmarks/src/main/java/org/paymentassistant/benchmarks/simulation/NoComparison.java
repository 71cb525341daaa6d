package org.paymentassistant.benchmarks.simulation;

import java.time.Instant;
import java.util.List;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.work.DeadLetter;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.port.out.WorkQueue;

/** Sabotage: comparisons with the bank are never planned. */
final class NoComparison implements WorkQueue {

    private final WorkQueue inner;

    NoComparison(WorkQueue inner) {
        this.inner = inner;
    }

    @Override
    public void schedule(CompanyId company, WorkItem item, Instant notBefore) {
        if (item.kind() != WorkKind.RECONCILE_DRAFT) {
            inner.schedule(company, item, notBefore);
        }
    }

    @Override
    public List<DeadLetter> deadLetters(int limit) {
        return inner.deadLetters(limit);
    }

    @Override
    public boolean takeUp(WorkItem item, Instant notBefore) {
        return inner.takeUp(item, notBefore);
    }

    @Override
    public List<WorkItem> planned(CompanyId company) {
        return inner.planned(company);
    }

    @Override
    public boolean erase(CompanyId company) {
        return inner.erase(company);
    }
}
