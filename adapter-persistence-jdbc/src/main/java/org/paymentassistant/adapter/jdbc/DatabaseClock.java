package org.paymentassistant.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time by the clock of the database, so that all nodes agree on when work is due and claims end, whatever their own
 * clocks say. The database is asked once a minute how far this machine's clock is from its own; where it cannot be asked,
 * what it said last holds, and before its first answer this machine's clock. Thread-safe.
 */
public final class DatabaseClock implements InstantSource {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);
    private static final Duration ASK_EVERY = Duration.ofMinutes(1);
    private static final Duration WORTH_TELLING = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final InstantSource machine;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Duration distance = Duration.ZERO;
    private volatile Instant askedAt = Instant.EPOCH;

    private DatabaseClock(DataSource dataSource, InstantSource machine) {
        this.dataSource = dataSource;
        this.machine = machine;
    }

    /**
     * A clock that is like the database's.
     *
     * @param dataSource stays the caller's; one more connection is used for a moment now and then
     * @param machine this machine's clock
     */
    public static DatabaseClock of(DataSource dataSource, InstantSource machine) {
        return new DatabaseClock(dataSource, machine);
    }

    @Override
    public Instant instant() {
        if (isLongAgo() && asking.tryLock()) {
            try {
                ask();
            } finally {
                asking.unlock();
            }
        }
        return machine.instant().plus(distance);
    }

    /** In either direction: this machine's clock may be put back. */
    private boolean isLongAgo() {
        return Duration.between(askedAt, machine.instant()).abs().compareTo(ASK_EVERY) >= 0;
    }

    private void ask() {
        askedAt = machine.instant();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            Instant before = machine.instant();
            Instant there = now(statement);
            Duration half = Duration.between(before, machine.instant()).dividedBy(2);
            keep(Duration.between(before.plus(half), there));
        } catch (SQLException e) {
            LOG.debug("the database cannot be asked for its time: SQL state {}", e.getSQLState());
        }
    }

    private static Instant now(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT CURRENT_TIMESTAMP")) {
            if (!result.next()) {
                throw new SQLException("no time");
            }
            return result.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private void keep(Duration found) {
        if (found.minus(distance).abs().compareTo(WORTH_TELLING) > 0) {
            LOG.warn("this machine's clock is {} s away from the database's, which is used", found.toSeconds());
        }
        distance = found;
    }
}
