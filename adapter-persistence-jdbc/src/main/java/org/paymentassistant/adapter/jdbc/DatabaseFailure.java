package org.paymentassistant.adapter.jdbc;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.AssistantException;
import org.paymentassistant.PermanentAssistantException;
import org.paymentassistant.TransientAssistantException;

/** What a failure of the database means for us. */
final class DatabaseFailure {

    private static final String UNIQUE_VIOLATION = "23505";
    /** Connection, deadlock and serialisation, resources, locks, operator intervention, and H2's lock time-out. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58", "HY");
    /** H2: the connection or the database was closed, or another process has the file. */
    private static final Set<String> CLOSED = Set.of("90007", "90020", "90067", "90098", "90121");
    /** Messages of these quote the values of rows. */
    private static final Set<String> QUOTING = Set.of("22", "23");

    private DatabaseFailure() {}

    static AssistantException of(SQLException e) {
        String message = "the database failed with SQL state " + e.getSQLState();
        if (isPassing(e)) {
            return new TransientAssistantException(message, e);
        }
        return QUOTING.contains(sqlClass(e))
                ? new PermanentAssistantException(message)
                : new PermanentAssistantException(message, e);
    }

    static boolean isUniqueViolation(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState());
    }

    private static boolean isPassing(SQLException e) {
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || PASSING.contains(sqlClass(e))
                || CLOSED.contains(String.valueOf(e.getSQLState()));
    }

    private static String sqlClass(SQLException e) {
        return Optional.ofNullable(e.getSQLState())
                .filter(state -> state.length() >= 2)
                .map(state -> state.substring(0, 2))
                .orElse("");
    }
}
