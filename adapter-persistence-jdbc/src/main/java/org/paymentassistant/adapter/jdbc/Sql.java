package org.paymentassistant.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Runs statements in the transaction of the thread, or in one of their own. Parameters are text, {@link Json}, numbers,
 * booleans, bytes, times (cut to microseconds, as fine as PostgreSQL keeps them) and {@link Optional}s of these.
 * Thread-safe.
 */
final class Sql {

    private final JdbcTransactions transactions;

    Sql(JdbcTransactions transactions) {
        this.transactions = transactions;
    }

    /** Runs a change and says how many rows it concerned. */
    int update(String statement, Object... parameters) {
        return run(connection -> {
            try (PreparedStatement prepared = prepare(connection, statement, parameters)) {
                return prepared.executeUpdate();
            }
        });
    }

    /** Runs a change once for each value. */
    void updateAll(String statement, Collection<String> values) {
        transactions.required(() -> values.forEach(value -> update(statement, value)));
    }

    /** Deletes the rows of a table for which a condition holds; gives the values of a column in them. */
    List<String> delete(String table, String column, String condition, Object... parameters) {
        return transactions.required(() -> {
            List<String> values = list(
                    row -> row.text(column),
                    "SELECT " + column + " FROM " + table + " WHERE " + condition + " FOR UPDATE",
                    parameters);
            updateAll("DELETE FROM " + table + " WHERE " + column + " = ?", values);
            return values;
        });
    }

    /** As {@link #update}; 0 where a unique constraint forbids the change. The transaction goes on in both cases. */
    int updateUnlessTaken(String statement, Object... parameters) {
        return run(connection -> {
            Savepoint before = connection.setSavepoint();
            try (PreparedStatement prepared = prepare(connection, statement, parameters)) {
                int count = prepared.executeUpdate();
                connection.releaseSavepoint(before);
                return count;
            } catch (SQLException e) {
                if (!DatabaseFailure.isUniqueViolation(e)) {
                    throw e;
                }
                connection.rollback(before);
                return 0;
            }
        });
    }

    /** The rows of a query. */
    <T> List<T> list(Mapping<T> mapping, String query, Object... parameters) {
        return run(connection -> {
            try (PreparedStatement prepared = prepare(connection, query, parameters);
                    ResultSet result = prepared.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(mapping.map(new Row(result)));
                }
                return rows;
            }
        });
    }

    /** The first row of a query. */
    <T> Optional<T> first(Mapping<T> mapping, String query, Object... parameters) {
        return list(mapping, query, parameters).stream().findFirst();
    }

    private <T> T run(Statement<T> statement) {
        return transactions.required(() -> {
            try {
                return statement.run(transactions.connection().orElseThrow());
            } catch (SQLException e) {
                throw DatabaseFailure.of(e);
            }
        });
    }

    private static PreparedStatement prepare(Connection connection, String statement, Object... parameters)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            bind(prepared, i + 1, parameters[i]);
        }
        return prepared;
    }

    private static void bind(PreparedStatement prepared, int index, Object value) throws SQLException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                bind(prepared, index, optional.get());
            } else {
                prepared.setNull(index, Types.NULL);
            }
        } else if (value instanceof String text) {
            prepared.setString(index, StoredText.of(text));
        } else if (value instanceof Json json) {
            prepared.setString(index, json.text());
        } else if (value instanceof Instant time) {
            prepared.setObject(index, time.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        } else if (value instanceof byte[] bytes) {
            prepared.setBytes(index, bytes);
        } else {
            prepared.setObject(index, value);
        }
    }

    /** Makes a value of a row. */
    interface Mapping<T> {
        T map(Row row) throws SQLException;
    }

    private interface Statement<T> {
        T run(Connection connection) throws SQLException;
    }
}
