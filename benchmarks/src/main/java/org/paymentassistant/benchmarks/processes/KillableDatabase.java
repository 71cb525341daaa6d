package org.paymentassistant.benchmarks.processes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL in processes of its own, which can be killed and comes back over what it had written. */
public final class KillableDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KillableDatabase.class);
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    KillableDatabase(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.server = start();
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(true)
                .setPort(port)
                .setPGStartupWait(LONGEST_START)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** A connection to a database of the server, by its superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl("postgres", database));
    }

    /** Where it keeps all that it has. */
    public Path files() {
        return data;
    }

    /** Ends the server amid its work, as a power cut does to a process, and starts it again. */
    public void killAndRestart() throws IOException {
        restartWith(files -> {});
    }

    /** The same, after a change of its files. */
    public void restartWith(Consumer<Path> change) throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        killAll(postmaster);
        forget();
        change.accept(data);
        server = start();
    }

    /** The parent first, as it replaces children that die; a server does not start while one that is left holds its memory. */
    private static void killAll(ProcessHandle postmaster) {
        List<ProcessHandle> children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        children.forEach(child -> child.onExit().join());
    }

    /** Gives back what the library holds of a server that is gone. */
    private void forget() {
        try {
            server.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("the killed server cannot be stopped once more", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
