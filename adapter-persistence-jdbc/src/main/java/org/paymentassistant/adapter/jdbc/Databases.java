package org.paymentassistant.adapter.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Pools of connections as {@link JdbcPersistence} needs them, for applications that have none. Whoever asks for one closes
 * it after everything that uses it. Thread-safe.
 */
public final class Databases {

    // PostgreSQL's notation; sorts empty values as it does; waits for a locked row; each commit is written before it
    // ends
    private static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;WRITE_DELAY=0";
    private static final Pattern MEMORY_NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int CONNECTIONS = 16;
    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(15);
    private static final String SOCKET_TIMEOUT_SECONDS = "60";

    // a client whose connection is half open, or that stands still, must not keep rows locked; no transaction of ours
    // idles
    private static final String END_FORGOTTEN_TRANSACTIONS = "SET idle_in_transaction_session_timeout = '30s'";

    private Databases() {}

    /**
     * An H2 database in a file, for one process at a time. What is committed survives the end of the process in any way;
     * that it survives the loss of power is the file system's matter.
     *
     * @param file the database's file without extension; made where it is not there
     * @throws IllegalArgumentException where the name holds a semicolon
     */
    public static HikariDataSource h2(Path file) {
        String name = file.toAbsolutePath().normalize().toString().replace('\\', '/');
        if (name.indexOf(';') >= 0) {
            throw new IllegalArgumentException("a database's file name has no semicolon");
        }
        // "retry": an interrupted thread would close the file for all threads
        return pool("jdbc:h2:retry:" + name + H2_OPTIONS + ";DB_CLOSE_ON_EXIT=FALSE", "sa", "");
    }

    /**
     * An H2 database in memory, shared by all who give the same name in this process, for tests and trials. It ends with the
     * process.
     *
     * @param name 1 to 64 letters, digits, hyphens or underscores
     */
    public static HikariDataSource h2InMemory(String name) {
        if (!MEMORY_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a database in memory has a simple name");
        }
        return pool("jdbc:h2:mem:" + name + H2_OPTIONS + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /**
     * A PostgreSQL database.
     *
     * @param url a JDBC URL, {@code jdbc:postgresql://host/database}
     * @param user who connects; owns the schema, or may make tables in it
     * @param password the user's password
     * @throws IllegalArgumentException where the URL is for another kind of database
     */
    public static HikariDataSource postgres(String url, String user, String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("not a JDBC URL of PostgreSQL");
        }
        return pool(url, user, password);
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("payment-assistant");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        // the first connection is made when it is needed, so that a database may start later than we
        config.setInitializationFailTimeout(-1);
        if (url.startsWith("jdbc:postgresql:")) {
            config.addDataSourceProperty("ApplicationName", "payment-assistant");
            config.addDataSourceProperty("tcpKeepAlive", "true");
            config.addDataSourceProperty("socketTimeout", SOCKET_TIMEOUT_SECONDS);
            config.addDataSourceProperty("logServerErrorDetail", "false");
            config.setConnectionInitSql(END_FORGOTTEN_TRANSACTIONS);
        }
        return new HikariDataSource(config);
    }
}
