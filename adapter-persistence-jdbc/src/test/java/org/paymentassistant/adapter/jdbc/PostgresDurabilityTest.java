package org.paymentassistant.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresDurabilityTest extends DurabilityTests {

    private final String url = PostgresServer.newDatabaseUrl();

    @Override
    String url() {
        return url;
    }

    @Override
    HikariDataSource open() {
        return PostgresServer.open(url);
    }

    @Test
    void rollsBackWhereTheConnectionIsCut() {
        try (HikariDataSource dataSource = open()) {
            JdbcPersistence persistence = JdbcPersistence.open(dataSource, InstantSource.system());
            JdbcTransactions transactions = (JdbcTransactions) persistence.transactions();

            assertThatExceptionOfType(TransientAssistantException.class)
                    .isThrownBy(() -> transactions.required(() -> {
                        persistence.submissions().add(SubmissionSamples.submission(1), SubmissionSamples.raw(1));
                        cut(transactions.connection().orElseThrow());
                        persistence.submissions().add(SubmissionSamples.submission(2), SubmissionSamples.raw(2));
                    }));

            assertThat(persistence.submissions().findByCompany(Samples.COMPANY_ID, 10))
                    .isEmpty();
            assertThat(persistence.submissions().add(SubmissionSamples.submission(1), SubmissionSamples.raw(1)))
                    .isTrue();
        }
    }

    @Test
    void leavesInDoubtWhatWasCutAtItsCommit() {
        try (HikariDataSource dataSource = open()) {
            JdbcPersistence persistence = JdbcPersistence.open(dataSource, InstantSource.system());
            JdbcTransactions transactions = (JdbcTransactions) persistence.transactions();

            assertThatExceptionOfType(TransientAssistantException.class)
                    .isThrownBy(() -> transactions.required(() -> {
                        persistence.submissions().add(SubmissionSamples.submission(1), SubmissionSamples.raw(1));
                        cut(transactions.connection().orElseThrow());
                    }));

            assertThat(persistence.submissions().findByCompany(Samples.COMPANY_ID, 10))
                    .isEmpty();
        }
    }

    /** A connection may be half open: then its client is gone, and the server does not know. */
    @Test
    void endsTransactionsThatNobodyGoesOnWith() throws SQLException {
        try (HikariDataSource dataSource = open();
                Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SHOW idle_in_transaction_session_timeout")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getString(1)).isEqualTo("30s");
        }
    }

    private static void cut(Connection connection) {
        PostgresServer.execute("SELECT pg_terminate_backend(" + backendOf(connection) + ")");
    }

    private static int backendOf(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT pg_backend_pid()")) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
