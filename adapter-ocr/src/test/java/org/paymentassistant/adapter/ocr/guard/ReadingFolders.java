package org.paymentassistant.adapter.ocr.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The folders that readers of this process made; others on the machine make some too. */
final class ReadingFolders {

    private final Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    private final Set<Path> before = new HashSet<>();

    void remember() throws IOException {
        before.clear();
        before.addAll(present());
    }

    List<Path> added() throws IOException {
        List<Path> folders = new ArrayList<>(present());
        folders.removeAll(before);
        return folders;
    }

    private List<Path> present() throws IOException {
        try (var files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("payment-assistant-reading"))
                    .toList();
        }
    }
}
