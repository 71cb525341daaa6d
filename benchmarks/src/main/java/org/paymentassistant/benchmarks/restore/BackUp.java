package org.paymentassistant.benchmarks.restore;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.paymentassistant.benchmarks.processes.KillableDatabase;

/** A copy of a database as it is at one moment, by PostgreSQL's own tools. */
final class BackUp {

    private final KillableDatabase server;
    private final Path file;

    private BackUp(KillableDatabase server, Path file) {
        this.server = server;
        this.file = file;
    }

    /** Whether this machine has the tools. */
    static boolean isPossible() {
        return Stream.of("pg_dump", "pg_restore").allMatch(BackUp::isThere);
    }

    private static boolean isThere(String tool) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .anyMatch(folder -> Path.of(folder, tool).toFile().canExecute());
    }

    static BackUp take(KillableDatabase server, String database, Path file) throws IOException, InterruptedException {
        run(server, List.of("pg_dump", "--format=custom", "--file=" + file), database);
        return new BackUp(server, file);
    }

    /** Into a new database. */
    void restore(String database) throws IOException, InterruptedException, SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            boolean unused = statement.execute("CREATE DATABASE " + database);
        }
        run(server, List.of("pg_restore", "--no-owner", "--exit-on-error", file.toString()), database);
    }

    private static void run(KillableDatabase server, List<String> tool, String database)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(tool);
        command.addAll(
                List.of("--host=127.0.0.1", "--port=" + server.port(), "--username=postgres", "--dbname=" + database));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(tool.get(0) + " ended with " + code);
        }
    }
}
