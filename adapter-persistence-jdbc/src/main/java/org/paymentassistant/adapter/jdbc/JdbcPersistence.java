package org.paymentassistant.adapter.jdbc;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.InstantSource;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.paymentassistant.domain.work.BackOff;
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

/**
 * All that the assistant remembers, in one database: H2 in PostgreSQL mode, or PostgreSQL 12 and later. Its tables begin
 * with {@code pa_} and may stand beside others. Any number of nodes may use one PostgreSQL database at the same time.
 *
 * <p>All parts join the {@link #transactions()}. A database that cannot be reached, or refuses for now, is a {@link
 * org.paymentassistant.TransientAssistantException}; anything else that it refuses is a {@link
 * org.paymentassistant.PermanentAssistantException}. Values come back exactly as they were given; times by which is
 * sorted, limited or due are compared to the microsecond. Thread-safe.
 */
public final class JdbcPersistence {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    private final JdbcTransactions transactions;
    private final CompanyDirectory companies;
    private final Submissions submissions;
    private final Documents documents;
    private final JdbcDraftRepository drafts;
    private final CompletionLinks completionLinks;
    private final Outbox outbox;
    private final AuditTrail auditTrail;
    private final SchedulerWorkQueue workQueue;
    private final SupplierHistory suppliers;
    private final WorkTable work;
    private final Settlement settlement;
    private final Schedulers schedulers;

    private JdbcPersistence(DataSource dataSource, Dialect dialect, InstantSource clock, BackOff backOff) {
        ValueCodec codec = new ValueCodec();
        this.transactions = new JdbcTransactions(dataSource);
        Sql sql = new Sql(transactions);
        this.work = new WorkTable(sql);
        this.companies = new JdbcCompanyDirectory(transactions, sql, codec);
        this.submissions = new JdbcSubmissions(sql, codec);
        this.documents = new JdbcDocuments(sql, codec);
        this.drafts = new JdbcDraftRepository(transactions, sql, codec, clock);
        this.completionLinks = new JdbcCompletionLinks(sql);
        this.outbox = new JdbcOutbox(sql, codec, clock);
        this.auditTrail = new JdbcAuditTrail(sql);
        this.workQueue = new SchedulerWorkQueue(transactions, work);
        this.suppliers = new JdbcSupplierHistory(transactions, sql, codec);
        this.settlement = new Settlement(transactions, work, backOff);
        this.schedulers = new Schedulers(dataSource, dialect, clock);
    }

    /**
     * Brings the tables to the present version and opens them. Work that fails waits five seconds, then twice as long each
     * time up to an hour, and is given up after 30 failures.
     *
     * @param dataSource stays the caller's, who closes it after all workers; its connections use READ COMMITTED and
     *     auto-commit; each worker thread needs one, and three more are needed
     * @param clock by which work is due and leases end, and mails and drafts are noted; the clocks of all nodes agree to a
     *     few seconds
     * @throws IllegalArgumentException where the connections use another isolation level, or the database is of another kind
     * @throws org.paymentassistant.AssistantException where the database cannot be used
     */
    public static JdbcPersistence open(DataSource dataSource, InstantSource clock) {
        return open(dataSource, clock, BackOff.usual());
    }

    /** As {@link #open(DataSource, InstantSource)}, where failed work waits otherwise. */
    public static JdbcPersistence open(DataSource dataSource, InstantSource clock, BackOff backOff) {
        Dialect dialect = Dialect.of(dataSource);
        Migrations.run(dataSource, dialect);
        return new JdbcPersistence(dataSource, dialect, clock, backOff);
    }

    /**
     * Starts threads that do planned work, on this node. They find work that this node plans at once, other work at the next
     * look.
     *
     * @param worker what does the work
     * @param threads how many pieces are done at the same time, positive
     * @param pollEvery how often to look for work, positive
     */
    public Workers startWorkers(PerformWork worker, int threads, Duration pollEvery) {
        requirePositive(pollEvery);
        Scheduler scheduler = schedulers.ofWork(new WorkTasks(settlement, worker).all(), threads, pollEvery);
        Runnable waker = scheduler::triggerCheckForDueExecutions;
        workQueue.addWaker(waker);
        scheduler.start();
        return new Workers(scheduler, () -> workQueue.removeWaker(waker));
    }

    /**
     * Does something again and again, on one node at a time however many ask for it under the same name: the node that is
     * doing it holds a lease, which is lost within half a minute where the node dies. A node that stood still for that long
     * and goes on may do it beside another, so that it must bear that. What it throws is logged, and it is done again.
     *
     * @param name the same on all nodes, 1 to 100 letters, digits, dots, hyphens or underscores
     * @param every how long to wait after each end, positive
     * @param step what to do
     * @return closes what recurs on this node
     */
    public Workers runExclusively(String name, Duration every, Runnable step) {
        requirePositive(every);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("what recurs has a simple name");
        }
        Scheduler scheduler = schedulers.ofRecurring(name, every, step);
        scheduler.start();
        return new Workers(scheduler, () -> {});
    }

    /**
     * Gives back all work that is claimed, also what recurs, so that it need not wait until the leases of an earlier process
     * end. Only for a database that no other node uses, and before workers are started.
     */
    public void releaseClaims() {
        transactions.required(() -> {
            work.releaseClaims(WorkTable.NAME);
            work.releaseClaims(Schedulers.RECURRING_TABLE);
        });
    }

    /** The transactions that all parts join. */
    public Transactions transactions() {
        return transactions;
    }

    /** The companies. */
    public CompanyDirectory companies() {
        return companies;
    }

    /** What was handed in. */
    public Submissions submissions() {
        return submissions;
    }

    /** The files of submissions. */
    public Documents documents() {
        return documents;
    }

    /** The drafts. */
    public DraftRepository drafts() {
        return drafts;
    }

    /** The completion links. */
    public CompletionLinks completionLinks() {
        return completionLinks;
    }

    /** Mails on their way out. */
    public Outbox outbox() {
        return outbox;
    }

    /** Who did what and when. */
    public AuditTrail auditTrail() {
        return auditTrail;
    }

    /** What is remembered of suppliers. */
    public SupplierHistory suppliers() {
        return suppliers;
    }

    /** The planned work. */
    public SchedulerWorkQueue workQueue() {
        return workQueue;
    }

    /** What settles the work that workers of another kind have claimed. */
    Settlement settlement() {
        return settlement;
    }

    /** The rows of planned work and of what was given up. */
    WorkTable workTable() {
        return work;
    }

    private static void requirePositive(Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("a distance in time is positive");
        }
    }
}
