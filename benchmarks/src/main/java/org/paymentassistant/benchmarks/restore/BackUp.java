package org.paymentassistant.benchmarks.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.paymentassistant.benchmarks.processes.KillableDatabase;

/**
 * A copy of a server's files, taken while it works, as {@code pg_basebackup} does: the server's protocol brings it to one moment
 * when it is started. No tool is needed, whose version may be older than the server's.
 */
final class BackUp {

    private static final String PARENT = "postmaster.pid";
    private static final String LOG = "pg_wal";

    private final KillableDatabase server;
    private final Path files;

    private BackUp(KillableDatabase server, Path files) {
        this.server = server;
        this.files = files;
    }

    static BackUp take(KillableDatabase server, Path files) throws IOException, SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            boolean unused = statement.execute("SELECT pg_backup_start('bench', true)");
            copy(server.files(), files);
            try (ResultSet end = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                boolean there = end.next();
                Files.writeString(files.resolve("backup_label"), there ? end.getString(1) : "", StandardCharsets.UTF_8);
            }
            copy(server.files().resolve(LOG), files.resolve(LOG));
        }
        return new BackUp(server, files);
    }

    /** In place of what the server has now. */
    void restore() throws IOException {
        server.restartWith(data -> {
            try {
                Files.move(data, files.resolveSibling("replaced"));
                Files.move(files, data);
            } catch (IOException e) {
                throw new UncheckedIOException("the back-up cannot be restored", e);
            }
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        Path unused = Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(folder));
                if (!Files.exists(copy)) {
                    Files.copy(folder, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.endsWith(PARENT)) {
                    copyIfThere(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private static void copyIfThere(Path file, Path copy) throws IOException {
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException e) {
            // the server drops files at any time; its protocol knows
            Files.deleteIfExists(copy);
        }
    }
}
