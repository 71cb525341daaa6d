package org.paymentassistant.adapter.jdbc;

/**
 * In which order due work is begun: each company's by its due time, and of all companies first the first piece, then the
 * second and so on, where what runs counts as begun. Chance decides between equals, so that nobody is always the last.
 */
final class Turns {

    private Turns() {}

    /** Its parameters are {@code picked} and the present time. */
    static String query(String table, String condition) {
        return "SELECT w.* FROM (SELECT d.*, ROW_NUMBER() OVER (PARTITION BY company ORDER BY execution_time) AS turn"
                + " FROM " + table + " d WHERE picked = ? AND execution_time <= ? " + condition + ") w"
                + " LEFT JOIN (SELECT company AS busy, COUNT(*) AS running FROM " + table
                + " WHERE picked AND last_heartbeat IS NOT NULL GROUP BY company) r ON r.busy = w.company"
                + " ORDER BY w.turn + COALESCE(r.running, 0), RANDOM() ";
    }
}
