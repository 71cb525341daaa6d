package org.paymentassistant.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** What was written before companies took turns is given its company. */
abstract class TurnsMigrationTests {

    private static final CompanyId COMPANY = new CompanyId("c1");
    private static final String BEFORE_TURNS = "3";

    /** A new, empty database. */
    abstract HikariDataSource newDatabase();

    @Test
    void workAndMailsOfBeforeAreGivenTheirCompany() throws SQLException {
        try (HikariDataSource dataSource = newDatabase()) {
            migrateTo(dataSource, BEFORE_TURNS);
            execute(
                    dataSource,
                    List.of(
                            "INSERT INTO pa_assistant_address VALUES ('a-1@invoices.example', 'c1')",
                            "INSERT INTO pa_document (id, submission, company, hash, name, source_name, outcomes, content)"
                                    + " VALUES ('d1', 's1', 'c1', 'h', 'n', 'n', '{}', '')",
                            "INSERT INTO pa_outbox (id, recipient, added_at, data) VALUES ('<m1@x>', 'r', now(),"
                                    + " '{\"v\":1,\"value\":{\"id\":\"<m1@x>\",\"from\":\"a-1@invoices.example\",\"to\":\"r\"}}')",
                            work("PROCESS_DOCUMENT", "d1"),
                            work("SEND_MESSAGE", "<m1@x>"),
                            work("RECONCILE_DRAFT", "gone"),
                            "INSERT INTO pa_dead_letter (kind, subject, reason, given_up_at)"
                                    + " VALUES ('PROCESS_DOCUMENT', 'd1', 'x', now())"));

            JdbcPersistence persistence = JdbcPersistence.open(dataSource, InstantSource.system());

            assertThat(persistence.workQueue().planned(COMPANY))
                    .containsExactlyInAnyOrder(
                            new WorkItem(WorkKind.PROCESS_DOCUMENT, "d1"),
                            new WorkItem(WorkKind.SEND_MESSAGE, "<m1@x>"));
            assertThat(persistence.workQueue().erase(COMPANY)).isTrue();
            assertThat(persistence.workQueue().deadLetters(10)).isEmpty();
            assertThat(persistence.workQueue().planned()).hasSize(1);
            assertThat(persistence.outbox().erase(COMPANY)).containsExactly(new MessageId("<m1@x>"));
        }
    }

    @Test
    void messagesOfBeforeStillHaveTheirBytes() throws SQLException {
        try (HikariDataSource dataSource = newDatabase()) {
            migrateTo(dataSource, BEFORE_TURNS);
            Submission submission = SubmissionSamples.submission(1);
            String data = new ValueCodec().write(submission, Submission.class).text();
            execute(
                    dataSource,
                    List.of("INSERT INTO pa_submission (id, company, received_at, answer, data, raw) VALUES ('"
                            + submission.id().value() + "', 'c1', now(), 'FINAL', '" + data.replace("'", "''")
                            + "', '')"));

            JdbcPersistence persistence = JdbcPersistence.open(dataSource, InstantSource.system());

            assertThat(persistence.submissions().withBytes(Instant.now().plusSeconds(60), 0, 9))
                    .containsExactly(SubmissionSamples.submission(1).id());
            assertThat(persistence.submissions().erase(Samples.COMPANY_ID)).isEmpty();
        }
    }

    private static String work(String kind, String subject) {
        return "INSERT INTO pa_work (task_name, task_instance, execution_time, picked, version) VALUES ('" + kind
                + "', '" + subject + "', now(), false, 1)";
    }

    private static void migrateTo(HikariDataSource dataSource, String version) {
        Migrations.run(dataSource, Dialect.of(dataSource), MigrationVersion.fromVersion(version));
    }

    private static void execute(HikariDataSource dataSource, List<String> statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.executeUpdate(one);
            }
        }
    }
}
