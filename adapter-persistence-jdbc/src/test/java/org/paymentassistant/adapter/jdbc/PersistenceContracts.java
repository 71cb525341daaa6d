package org.paymentassistant.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.domain.work.BackOff;
import org.paymentassistant.port.in.EraseCompany;
import org.paymentassistant.port.in.PerformWork;
import org.paymentassistant.port.out.AuditTrail;
import org.paymentassistant.port.out.CompanyDirectory;
import org.paymentassistant.port.out.CompletionLinks;
import org.paymentassistant.port.out.Documents;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.Outbox;
import org.paymentassistant.port.out.Submissions;
import org.paymentassistant.port.out.SupplierHistory;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.port.out.WorkQueue;
import org.paymentassistant.tck.AuditTrailContract;
import org.paymentassistant.tck.CompanyDirectoryContract;
import org.paymentassistant.tck.CompletionLinksContract;
import org.paymentassistant.tck.DocumentsContract;
import org.paymentassistant.tck.DraftRepositoryContract;
import org.paymentassistant.tck.OutboxContract;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;
import org.paymentassistant.tck.SubmissionsContract;
import org.paymentassistant.tck.SupplierHistoryContract;
import org.paymentassistant.tck.TransactionsContract;
import org.paymentassistant.tck.WorkQueueContract;

/** Every contract that a database must keep; the database is empty before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PersistenceContracts {

    private static final List<String> TABLES = List.of(
            "pa_company",
            "pa_assistant_address",
            "pa_submission",
            "pa_document",
            "pa_draft",
            "pa_draft_history",
            "pa_completion_link",
            "pa_outbox",
            "pa_audit_entry",
            "pa_past_invoice",
            "pa_past_domain",
            "pa_credit_note",
            "pa_dropped_draft",
            "pa_work",
            "pa_dead_letter");
    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(2), Duration.ofSeconds(8), 4);

    private final HikariDataSource dataSource = database();
    private JdbcPersistence persistence;

    /** A new, empty database. */
    abstract HikariDataSource database();

    @BeforeAll
    void open() {
        persistence = JdbcPersistence.open(dataSource, InstantSource.system(), BACK_OFF);
    }

    @AfterAll
    void close() {
        dataSource.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate("DELETE FROM " + table);
            }
        }
    }

    /** What all contracts ask for. */
    abstract class Joined {
        public Transactions transactions() {
            return persistence.transactions();
        }

        public AuditTrail auditTrail() {
            return persistence.auditTrail();
        }

        public Submissions submissions() {
            return persistence.submissions();
        }
    }

    /** What is erased is looked for in all tables, whichever there are. */
    @Nested
    class ErasureTest {

        @Test
        void leavesNothingOfACompanyInAnyTable() throws SQLException {
            StoredCompany other = new StoredCompany(persistence, "company-2", 2);
            other.fill();
            Map<String, List<String>> before = StoredCompany.rows(dataSource);
            StoredCompany erased = new StoredCompany(persistence, "company-1", 1);
            erased.fill();
            assertThat(StoredCompany.rows(dataSource))
                    .allSatisfy((table, rows) -> assertThat(rows)
                            .as("the sample fills " + table)
                            .hasSizeGreaterThan(
                                    before.getOrDefault(table, List.of()).size()));

            assertThat(erased.erase()).isInstanceOf(EraseCompany.Erased.class);

            assertThat(StoredCompany.rows(dataSource)).isEqualTo(before);
            assertThat(erased.erase()).isEqualTo(new EraseCompany.Unknown());
        }
    }

    @Nested
    class TransactionsTest extends Joined implements TransactionsContract {}

    @Nested
    class AuditTrailTest extends Joined implements AuditTrailContract {}

    @Nested
    class SubmissionsTest extends Joined implements SubmissionsContract {}

    @Nested
    class SupplierHistoryTest extends Joined implements SupplierHistoryContract {
        @Override
        public SupplierHistory suppliers() {
            return persistence.suppliers();
        }
    }

    @Nested
    class DocumentsTest extends Joined implements DocumentsContract {
        @Override
        public Documents documents() {
            return persistence.documents();
        }

        @Test
        void takesALargeFile() {
            byte[] bytes = new byte[5_000_000];
            new Random(1).nextBytes(bytes);
            SourceDocument large = SourceDocument.of("large.pdf", bytes);
            SubmittedDocument document = SubmissionSamples.document(
                    "large", SubmissionSamples.submission(1).id(), large);

            documents().add(document, large, Samples.COMPANY_ID);

            assertThat(documents().source(document.id())).contains(large);
        }
    }

    @Nested
    class CompanyDirectoryTest extends Joined implements CompanyDirectoryContract {
        @Override
        public CompanyDirectory companies() {
            return persistence.companies();
        }
    }

    @Nested
    class CompletionLinksTest extends Joined implements CompletionLinksContract {
        @Override
        public CompletionLinks links() {
            return persistence.completionLinks();
        }
    }

    @Nested
    class OutboxTest extends Joined implements OutboxContract {
        @Override
        public Outbox outbox() {
            return persistence.outbox();
        }

        @Test
        void takesALongMail() {
            OutgoingMessage sample = Samples.outgoing(1, Samples.SENDER);
            OutgoingMessage mail = new OutgoingMessage(
                    sample.id(),
                    sample.from(),
                    sample.to(),
                    sample.subject(),
                    sample.inReplyTo(),
                    sample.references(),
                    "é".repeat(1_000_000),
                    sample.html(),
                    sample.language(),
                    true);

            outbox().add(Samples.COMPANY_ID, mail);

            assertThat(outbox().findUnsent(mail.id())).contains(mail);
        }

        @Override
        public InstantSource clock() {
            return InstantSource.system();
        }
    }

    @Nested
    class DraftRepositoryTest extends Joined implements DraftRepositoryContract {
        @Override
        public DraftRepository drafts() {
            return persistence.drafts();
        }

        @Override
        public List<PaymentDraft> history(DraftId id) {
            return ((JdbcDraftRepository) persistence.drafts()).history(id);
        }
    }

    @Nested
    class WorkQueueTest extends Joined implements WorkQueueContract {
        @Override
        public WorkQueue queue() {
            return persistence.workQueue();
        }

        @Override
        public void runDue(PerformWork worker, Instant now) {
            SettableClock clock = new SettableClock();
            clock.set(now);
            TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(
                            dataSource, new WorkTasks(persistence.settlement(), worker).all())
                    .clock(clock)
                    .tableName(WorkTable.NAME);
            builder.jdbcCustomization(Dialect.of(dataSource).workCustomization());
            ManualScheduler scheduler = builder.build();
            while (persistence
                    .workQueue()
                    .nextDue()
                    .filter(due -> !due.isAfter(now))
                    .isPresent()) {
                scheduler.runAnyDueExecutions();
            }
        }

        @Override
        public Duration longestBackOff() {
            return BACK_OFF.longest();
        }

        @Override
        public int attempts() {
            return BACK_OFF.attempts();
        }
    }
}
