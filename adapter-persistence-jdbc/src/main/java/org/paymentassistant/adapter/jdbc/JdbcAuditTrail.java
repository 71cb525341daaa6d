package org.paymentassistant.adapter.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.port.out.AuditTrail;

/** The audit trail in {@code pa_audit_entry}, readable without this program. */
final class JdbcAuditTrail implements AuditTrail {

    private final Sql sql;

    JdbcAuditTrail(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void record(AuditEntry entry) {
        sql.update(
                "INSERT INTO pa_audit_entry (occurred_at, actor, subject, event, detail) VALUES (?, ?, ?, ?, ?)",
                entry.at().toString(),
                entry.actor(),
                entry.subject(),
                entry.event(),
                entry.detail());
    }

    @Override
    public List<AuditEntry> of(String subject) {
        return sql.list(
                JdbcAuditTrail::entry,
                "SELECT occurred_at, actor, subject, event, detail FROM pa_audit_entry WHERE subject = ?"
                        + " ORDER BY position",
                subject);
    }

    @Override
    public void erase(Collection<String> subjects) {
        sql.updateAll("DELETE FROM pa_audit_entry WHERE subject = ?", subjects);
    }

    private static AuditEntry entry(Row row) throws SQLException {
        return new AuditEntry(
                Instant.parse(row.text("occurred_at")),
                row.text("actor"),
                row.text("subject"),
                row.text("event"),
                row.text("detail"));
    }
}
