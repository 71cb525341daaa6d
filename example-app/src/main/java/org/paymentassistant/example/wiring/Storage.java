package org.paymentassistant.example.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.paymentassistant.PaymentAssistantBuilder;
import org.paymentassistant.adapter.jdbc.DatabaseClock;
import org.paymentassistant.adapter.jdbc.Databases;
import org.paymentassistant.adapter.jdbc.JdbcPersistence;
import org.paymentassistant.adapter.jdbc.SchedulerWorkQueue;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.example.ops.Backlog;
import org.paymentassistant.port.in.PerformWork;

/** Where everything is kept, and what does the work that is planned there. Thread-safe. */
public final class Storage implements AutoCloseable {

    private static final int WORKERS = 4;
    private static final Duration POLL_FOR_WORK = Duration.ofMillis(500);
    /** As the core notes it. */
    private static final String ACTIVATED = "ACTIVATED";

    private static final CompanyId ANY = new CompanyId("any");

    private final HikariDataSource database;
    private final JdbcPersistence persistence;
    private final InstantSource clock;

    private Storage(HikariDataSource database, JdbcPersistence persistence, InstantSource clock) {
        this.clock = clock;
        this.database = database;
        this.persistence = persistence;
    }

    /** In this process's memory, as a database that ends with it. */
    public static Storage inMemory(InstantSource clock) {
        return open(Databases.h2InMemory("assistant-" + UUID.randomUUID()), clock);
    }

    /** In a PostgreSQL database, whose tables are brought to the present version, and whose clock is everyone's. */
    public static Storage postgres(String url, String user, String password) {
        HikariDataSource database = Databases.postgres(url, user, password);
        return open(database, DatabaseClock.of(database, InstantSource.system()));
    }

    private static Storage open(HikariDataSource database, InstantSource clock) {
        try {
            return new Storage(database, JdbcPersistence.open(database, clock), clock);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** What time it is for all that use it. */
    public InstantSource clock() {
        return clock;
    }

    /** Makes a company known where it is not. */
    public void register(Company company) {
        persistence.transactions().required(() -> {
            if (persistence.companies().find(company.id()).isEmpty()) {
                persistence.companies().save(company);
            }
        });
    }

    /** When the first of the companies was first switched on. */
    public Optional<Instant> firstActivation() {
        return persistence.companies().all().stream()
                .flatMap(company -> persistence.auditTrail().of(company.id().value()).stream())
                .filter(entry -> entry.event().equals(ACTIVATED))
                .map(AuditEntry::at)
                .min(Comparator.naturalOrder());
    }

    /** Asks it something; throws where it cannot be asked now. */
    public boolean isReachable() {
        return persistence
                .transactions()
                .required(() -> persistence.companies().find(ANY).isEmpty());
    }

    /** The work of all nodes as it is now; throws where it cannot be asked. */
    public Backlog backlog() {
        SchedulerWorkQueue queue = persistence.workQueue();
        Duration overdue = queue.nextDue()
                .map(due -> Duration.between(due, clock.instant()))
                .filter(late -> !late.isNegative())
                .orElse(Duration.ZERO);
        return new Backlog(queue.depth(), overdue, queue.deadLetterCount());
    }

    void addTo(PaymentAssistantBuilder builder) {
        builder.transactions(persistence.transactions())
                .companies(persistence.companies())
                .submissions(persistence.submissions())
                .documents(persistence.documents())
                .drafts(persistence.drafts())
                .completionLinks(persistence.completionLinks())
                .outbox(persistence.outbox())
                .auditTrail(persistence.auditTrail())
                .workQueue(persistence.workQueue())
                .suppliers(persistence.suppliers());
    }

    /** Starts doing planned work until it is closed; what is running then is done to its end. */
    AutoCloseable startWorkers(PerformWork worker) {
        return persistence.startWorkers(worker, WORKERS, POLL_FOR_WORK);
    }

    /** Does something again and again on one of all nodes that share the database. */
    AutoCloseable runOnOneNode(String name, Duration every, Runnable step) {
        return persistence.runExclusively(name, every, step);
    }

    @Override
    public void close() {
        database.close();
    }
}
