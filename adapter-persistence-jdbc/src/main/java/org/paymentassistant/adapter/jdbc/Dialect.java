package org.paymentassistant.adapter.jdbc;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;

/** The databases that are known, and in what they differ for us. */
enum Dialect {
    /** H2 in PostgreSQL mode. */
    H2("H2", "BINARY LARGE OBJECT"),
    /** PostgreSQL. */
    POSTGRESQL("PostgreSQL", "BYTEA");

    private final String product;
    private final String bytes;

    Dialect(String product, String bytes) {
        this.product = product;
        this.bytes = bytes;
    }

    static Dialect of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
                throw new IllegalArgumentException("the connections must use the isolation level READ COMMITTED");
            }
            return ofProduct(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw DatabaseFailure.of(e);
        }
    }

    /** The type of bytes without a small limit. */
    String bytes() {
        return bytes;
    }

    /** What db-scheduler must know of it for what recurs. */
    JdbcCustomization customization() {
        return this == POSTGRESQL ? new PostgreSqlJdbcCustomization(false, false) : new DefaultJdbcCustomization(false);
    }

    /** What db-scheduler must know of it for work, of which companies take turns. */
    JdbcCustomization workCustomization() {
        return this == POSTGRESQL ? new PostgresTurns() : new H2Turns();
    }

    private static final class PostgresTurns extends PostgreSqlJdbcCustomization {

        PostgresTurns() {
            super(false, false);
        }

        @Override
        public String createSelectDueQuery(String table, int limit, String condition, boolean byPriority) {
            return Turns.query(table, condition) + getQueryLimitPart(limit);
        }
    }

    private static final class H2Turns extends DefaultJdbcCustomization {

        H2Turns() {
            super(false);
        }

        @Override
        public String createSelectDueQuery(String table, int limit, String condition, boolean byPriority) {
            return Turns.query(table, condition) + getQueryLimitPart(limit);
        }
    }

    private static Dialect ofProduct(String name) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.product.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a database of a known kind: " + name));
    }
}
