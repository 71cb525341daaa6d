package org.paymentassistant.inmemory;

import java.util.Collection;
import java.util.List;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.port.out.AuditTrail;
import org.paymentassistant.port.out.Transactions;

/** The audit trail of an {@link InMemoryStore}. Thread-safe. */
public final class InMemoryAuditTrail implements AuditTrail {

    private final Transactions transactions;
    private final Table<String, List<AuditEntry>> entries;

    InMemoryAuditTrail(Transactions transactions, UndoLog undoLog) {
        this.transactions = transactions;
        this.entries = new Table<>(undoLog);
    }

    @Override
    public void record(AuditEntry entry) {
        transactions.required(() -> {
            List<AuditEntry> before = entries.get(entry.subject()).orElse(List.of());
            entries.put(entry.subject(), Lists.append(before, entry));
        });
    }

    @Override
    public List<AuditEntry> of(String subject) {
        return transactions.required(() -> entries.get(subject).orElse(List.of()));
    }

    @Override
    public void erase(Collection<String> subjects) {
        transactions.required(() -> subjects.forEach(entries::remove));
    }
}
