package org.paymentassistant.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.tck.Concurrently;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

/** What must survive restarts, deaths of the process and cut connections. */
@Timeout(120)
abstract class DurabilityTests {

    private static final int COMMITTED_BEFORE_DEATH = 25;

    /** The address of a database that is empty, or was used by this test before. */
    abstract String url();

    /** A pool of connections to it. */
    abstract HikariDataSource open();

    @Test
    void findsAgainWhatWasThereBeforeARestart() {
        try (HikariDataSource dataSource = open()) {
            JdbcPersistence persistence = JdbcPersistence.open(dataSource, InstantSource.system());
            DraftSamples.inEveryState().forEach(persistence.drafts()::add);
            persistence.companies().save(Samples.company());
        }

        try (HikariDataSource dataSource = open()) {
            JdbcPersistence persistence = JdbcPersistence.open(dataSource, InstantSource.system());
            DraftSamples.inEveryState()
                    .forEach(draft -> assertThat(persistence.drafts().find(draft.id()))
                            .hasValueSatisfying(
                                    found -> assertThat(found.value()).isEqualTo(draft)));
            assertThat(persistence.companies().all()).containsExactly(Samples.company());
        }
    }

    @Test
    void isOpenedBySeveralNodesAtOnce() {
        try (HikariDataSource dataSource = open()) {
            List<JdbcPersistence> nodes =
                    Concurrently.run(4, thread -> () -> JdbcPersistence.open(dataSource, InstantSource.system()));

            nodes.get(0).companies().save(Samples.company());
            assertThat(nodes.get(3).companies().all()).hasSize(1);
        }
    }

    @Test
    void refusesConnectionsThatShowATransactionOldRows() {
        HikariConfig config = new HikariConfig();
        try (HikariDataSource usual = open()) {
            usual.copyStateTo(config);
        }
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        try (HikariDataSource dataSource = new HikariDataSource(config)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JdbcPersistence.open(dataSource, InstantSource.system()));
        }
    }

    @Test
    void standsBesideTablesOfOthers() throws SQLException {
        try (HikariDataSource dataSource = open();
                Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE theirs (id INTEGER)");

            JdbcPersistence persistence = JdbcPersistence.open(dataSource, InstantSource.system());

            assertThat(persistence.companies().all()).isEmpty();
            assertThatNoException().isThrownBy(() -> statement.execute("SELECT id FROM theirs"));
        }
    }

    @Test
    void keepsTextThatIsNoUnicode() {
        AuditEntry entry = new AuditEntry(Samples.NOON.plusNanos(1), "\u0000", "\ud83d", "\\u0000", "\udc00 \u0000");
        try (HikariDataSource dataSource = open()) {
            JdbcPersistence persistence = JdbcPersistence.open(dataSource, InstantSource.system());

            persistence.auditTrail().record(entry);

            assertThat(persistence.auditTrail().of("\ud83d")).containsExactly(entry);
        }
    }

    @Test
    void losesNothingCommittedWhenTheProcessIsKilled() throws IOException, InterruptedException {
        List<String> committed = new ArrayList<>();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingWriter.class.getName(),
                        url())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (committed.size() < COMMITTED_BEFORE_DEATH) {
                String line = output.readLine();
                assertThat(line).as("the process ended by itself").isNotNull();
                committed.add(line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }

        try (HikariDataSource dataSource = open()) {
            JdbcPersistence persistence = JdbcPersistence.open(dataSource, InstantSource.system());
            List<String> kept = persistence.submissions().findByCompany(Samples.COMPANY_ID, 100_000).stream()
                    .map(submission -> submission.id().value())
                    .toList();
            assertThat(kept).containsAll(committed);
            assertThat(persistence.workQueue().planned())
                    .extracting(WorkItem::subject)
                    .containsExactlyInAnyOrderElementsOf(kept);
        }
    }
}
