package org.paymentassistant.adapter.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.work.DeadLetter;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;

/** The rows of {@code pa_work}, which db-scheduler picks from, and of {@code pa_dead_letter}. */
final class WorkTable {

    /** The table's name. */
    static final String NAME = "pa_work";

    private static final String OF_ITEM = " WHERE task_name = ? AND task_instance = ?";
    private static final String OF_CLAIM = OF_ITEM + " AND version = ? AND picked";

    private final Sql sql;

    WorkTable(Sql sql) {
        this.sql = sql;
    }

    /** Adds work that is not there. */
    boolean add(Optional<CompanyId> company, WorkItem item, Instant due) {
        int added = sql.update(
                "INSERT INTO pa_work (task_name, task_instance, company, execution_time, picked, version)"
                        + " VALUES (?, ?, ?, ?, false, 1) ON CONFLICT DO NOTHING",
                item.kind().name(),
                item.subject(),
                company.map(CompanyId::value),
                due);
        return added == 1;
    }

    /**
     * Brings the time of waiting work forward, or notes that running work is to be done once more. The version stays, so
     * that a running worker does not lose its claim; its end waits for this transaction's.
     */
    boolean wake(WorkItem item, Instant due) {
        int woken = sql.update(
                "UPDATE pa_work SET"
                        + " execution_time = CASE WHEN picked OR execution_time <= ? THEN execution_time ELSE ? END,"
                        + " again_at = CASE WHEN NOT picked THEN again_at"
                        + " WHEN again_at <= ? THEN again_at ELSE ? END" + OF_ITEM,
                due,
                due,
                due,
                due,
                item.kind().name(),
                item.subject());
        return woken == 1;
    }

    /** The work of a claim, locked until the transaction's end; empty where the claim was lost. */
    Optional<ClaimedWork> lock(WorkItem item, long version) {
        return sql.first(
                row -> claimed(item, version, row),
                "SELECT consecutive_failures, again_at, given_up FROM pa_work" + OF_CLAIM + " FOR UPDATE",
                item.kind().name(),
                item.subject(),
                version);
    }

    /** Takes the work out. */
    void remove(ClaimedWork work) {
        sql.update(
                "DELETE FROM pa_work" + OF_CLAIM,
                work.item().kind().name(),
                work.item().subject(),
                work.version());
    }

    /** Puts the work back, unclaimed. */
    void putBack(ClaimedWork work, Instant due, int failures, Optional<Instant> failedAt, Optional<String> givenUp) {
        sql.update(
                "UPDATE pa_work SET execution_time = ?, picked = false, picked_by = NULL, last_heartbeat = NULL,"
                        + " consecutive_failures = ?, last_failure = ?, again_at = NULL, given_up = ?,"
                        + " version = version + 1" + OF_CLAIM,
                due,
                failures,
                failedAt,
                givenUp,
                work.item().kind().name(),
                work.item().subject(),
                work.version());
    }

    /** Gives back all claims in a table of db-scheduler, whosever they are. */
    void releaseClaims(String table) {
        sql.update("UPDATE " + table
                + " SET picked = false, picked_by = NULL, last_heartbeat = NULL, version = version + 1 WHERE picked");
    }

    void addDeadLetter(DeadLetter letter) {
        sql.update(
                "INSERT INTO pa_dead_letter (kind, subject, company, reason, given_up_at) VALUES"
                        + " (?, ?, (SELECT company FROM pa_work" + OF_ITEM + "), ?, ?)",
                letter.item().kind().name(),
                letter.item().subject(),
                letter.item().kind().name(),
                letter.item().subject(),
                letter.reason(),
                letter.at());
    }

    List<DeadLetter> deadLetters(int limit) {
        return sql.list(
                row -> new DeadLetter(
                        item(row, "kind", "subject"),
                        row.text("reason"),
                        row.time("given_up_at").orElseThrow()),
                "SELECT kind, subject, reason, given_up_at FROM pa_dead_letter ORDER BY position LIMIT ?",
                limit);
    }

    Optional<CompanyId> ownerOfDeadLetter(WorkItem item) {
        return sql.first(
                        row -> row.optionalText("company").map(CompanyId::new),
                        "SELECT company FROM pa_dead_letter WHERE kind = ? AND subject = ? FOR UPDATE",
                        item.kind().name(),
                        item.subject())
                .flatMap(company -> company);
    }

    boolean removeDeadLetter(WorkItem item) {
        return sql.update(
                        "DELETE FROM pa_dead_letter WHERE kind = ? AND subject = ?",
                        item.kind().name(),
                        item.subject())
                > 0;
    }

    /** Work of kinds that a later release plans is not counted. */
    Map<WorkKind, Long> depth() {
        Map<WorkKind, Long> depth = new EnumMap<>(WorkKind.class);
        for (WorkKind kind : WorkKind.values()) {
            long count = count("SELECT count(*) AS number FROM pa_work WHERE task_name = ?", kind.name());
            if (count > 0) {
                depth.put(kind, count);
            }
        }
        return depth;
    }

    long deadLetterCount() {
        return count("SELECT count(*) AS number FROM pa_dead_letter");
    }

    private long count(String query, Object... parameters) {
        return sql.first(row -> row.number("number"), query, parameters).orElseThrow();
    }

    List<WorkItem> planned() {
        return sql.list(
                row -> item(row, "task_name", "task_instance"),
                "SELECT task_name, task_instance FROM pa_work ORDER BY execution_time, task_name, task_instance");
    }

    List<WorkItem> planned(CompanyId company) {
        return sql.list(
                row -> item(row, "task_name", "task_instance"),
                "SELECT task_name, task_instance FROM pa_work WHERE company = ? ORDER BY execution_time",
                company.value());
    }

    /** What a worker claims at the same time is either locked by it first, or gone. */
    void removeWaiting(CompanyId company) {
        sql.update("DELETE FROM pa_work WHERE company = ? AND NOT picked", company.value());
        sql.update("DELETE FROM pa_dead_letter WHERE company = ?", company.value());
    }

    Optional<Instant> nextDue() {
        return sql.first(row -> row.time("due"), "SELECT min(execution_time) AS due FROM pa_work WHERE NOT picked")
                .flatMap(due -> due);
    }

    private static ClaimedWork claimed(WorkItem item, long version, Row row) throws SQLException {
        return new ClaimedWork(
                item,
                version,
                (int) row.number("consecutive_failures"),
                row.time("again_at"),
                row.optionalText("given_up"));
    }

    private static WorkItem item(Row row, String kind, String subject) throws SQLException {
        return new WorkItem(WorkKind.valueOf(row.text(kind)), row.text(subject));
    }
}
