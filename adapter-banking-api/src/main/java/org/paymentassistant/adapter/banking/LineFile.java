package org.paymentassistant.adapter.banking;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of lines that only grows. A line that a crash has torn is followed by whole ones: each begins on a line of its
 * own, and readers pass over what they do not understand.
 */
final class LineFile {

    private final Path file;

    LineFile(Path file) {
        this.file = file;
    }

    /** Adds a line, which is on the disk when this returns. */
    void append(String line) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (FileChannel channel = FileChannel.open(file, CREATE, APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(("\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                int unused = channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The lines that are not blank; none where there is no file. */
    List<String> lines() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return all.lines().filter(line -> !line.isBlank()).toList();
    }
}
