package org.paymentassistant.benchmarks.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder of mails, each on the disk before it is seen there. Any number of processes use it at the same time. */
final class Maildir {

    private static final String FOR_ALL = "rwxrwxrwx";

    private final Path folder;

    Maildir(Path folder) {
        this.folder = folder;
        Stream.of("tmp", "new", "cur").map(folder::resolve).forEach(Maildir::make);
    }

    /** For all, as mail servers give up the rights of those who start them. */
    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(FOR_ALL));
            Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString(FOR_ALL));
        } catch (IOException e) {
            throw new UncheckedIOException("a mailbox cannot be made", e);
        }
    }

    void deliver(byte[] mail) {
        String name = System.currentTimeMillis() + "." + UUID.randomUUID() + ".here";
        Path made = folder.resolve("tmp").resolve(name);
        try {
            write(made, mail);
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-rw-rw-"));
            Path unused = Files.move(made, folder.resolve("new").resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("a mail cannot be delivered", e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                int unused = channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Lays a mail that stood elsewhere into it, as one that nobody has looked at. */
    void putBack(Path mail) {
        try {
            Path unused = Files.move(mail, folder.resolve("new").resolve(nameOf(mail)));
        } catch (IOException e) {
            throw new UncheckedIOException("a mail cannot be put back", e);
        }
    }

    /** Without the flags that mail servers add. */
    private static String nameOf(Path mail) {
        return mail.getFileName().toString().replaceAll("[,:].*", "");
    }

    /** The files of all mails that nobody has looked at, the oldest first. */
    List<Path> fresh() {
        return files(folder.resolve("new"));
    }

    /** The files of a folder, none where it is not there. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(Path::getFileName)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a mailbox cannot be read", e);
        }
    }
}
