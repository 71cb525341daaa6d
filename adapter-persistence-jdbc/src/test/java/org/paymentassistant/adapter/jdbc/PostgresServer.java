package org.paymentassistant.adapter.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of a JVM, with any number of databases. */
final class PostgresServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    /** A new, empty database. */
    static HikariDataSource newDatabase() {
        return open(newDatabaseUrl());
    }

    /** The address of a new, empty database. */
    static String newDatabaseUrl() {
        String name = "test" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return Server.INSTANCE.getJdbcUrl("postgres", name);
    }

    /** A pool of connections to a database. */
    static HikariDataSource open(String url) {
        return Databases.postgres(url, "postgres", "postgres");
    }

    /** Runs a statement as the server's administrator. */
    static void execute(String statement) {
        try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started when it is first needed; stopped with the JVM. */
    private static final class Server {
        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
