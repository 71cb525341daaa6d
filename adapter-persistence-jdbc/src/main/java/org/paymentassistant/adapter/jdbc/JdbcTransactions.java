package org.paymentassistant.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.port.out.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection a thread, from the outermost call to its end. Thread-safe. */
final class JdbcTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcTransactions.class);

    private final DataSource dataSource;
    private final ThreadLocal<Optional<Running>> running = ThreadLocal.withInitial(Optional::empty);

    JdbcTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        Optional<Running> outer = running.get();
        return outer.isPresent() ? joined(outer.get(), work) : outermost(work);
    }

    /** The connection of the thread's transaction, empty where it is in none. */
    Optional<Connection> connection() {
        return running.get().map(Running::connection);
    }

    @Override
    public void afterCommit(Runnable step) {
        running.get().ifPresentOrElse(transaction -> transaction.afterCommit().add(step), step);
    }

    private <T> T outermost(Supplier<T> work) {
        Running transaction = begin();
        running.set(Optional.of(transaction));
        boolean completed = false;
        T result;
        try {
            result = work.get();
            completed = !transaction.isDoomed();
        } finally {
            running.remove();
            if (!completed) {
                rollBack(transaction.connection());
            }
        }
        if (!completed) {
            throw new IllegalStateException("work within this transaction failed: it is rolled back");
        }
        commit(transaction.connection());
        transaction.afterCommit().forEach(Runnable::run);
        return result;
    }

    private static <T> T joined(Running transaction, Supplier<T> work) {
        boolean completed = false;
        try {
            T result = work.get();
            completed = true;
            return result;
        } finally {
            if (!completed) {
                transaction.doom();
            }
        }
    }

    private Running begin() {
        try {
            Connection connection = dataSource.getConnection();
            try {
                connection.setAutoCommit(false);
                return new Running(connection);
            } catch (SQLException e) {
                giveBack(connection);
                throw e;
            }
        } catch (SQLException e) {
            throw DatabaseFailure.of(e);
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            rollBackOnly(connection);
            throw new TransientAssistantException("the database did not confirm a commit", e);
        } finally {
            giveBack(connection);
        }
    }

    private static void rollBack(Connection connection) {
        rollBackOnly(connection);
        giveBack(connection);
    }

    private static void rollBackOnly(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("a lost connection is rolled back by the database: SQL state {}", e.getSQLState());
        }
    }

    private static void giveBack(Connection connection) {
        try (connection) {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.debug("a lost connection is given back: SQL state {}", e.getSQLState());
        }
    }

    /** The transaction of a thread; used by that thread only. */
    private static final class Running {

        private final Connection connection;
        private final List<Runnable> afterCommit = new ArrayList<>();
        private boolean doomed;

        Running(Connection connection) {
            this.connection = connection;
        }

        Connection connection() {
            return connection;
        }

        List<Runnable> afterCommit() {
            return afterCommit;
        }

        void doom() {
            doomed = true;
        }

        boolean isDoomed() {
            return doomed;
        }
    }
}
