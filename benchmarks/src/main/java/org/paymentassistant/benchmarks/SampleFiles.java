package org.paymentassistant.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.paymentassistant.domain.document.ContentHash;

/** The files below some folders. */
public final class SampleFiles {

    private SampleFiles() {}

    /** All files in the order of their names, or as many of them as asked for, spread over all folders. */
    public static List<Path> below(List<Path> folders, int sample) throws IOException {
        return shuffled(folders).stream()
                .limit(sample > 0 ? sample : Long.MAX_VALUE)
                .sorted()
                .toList();
    }

    /** All files in an order that mixes the folders and is always the same. */
    public static List<Path> shuffled(List<Path> folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        return files.stream()
                .distinct()
                .sorted(Comparator.comparing(SampleFiles::rank))
                .toList();
    }

    /** By the name alone, so that the same files are drawn wherever the folders lie. */
    private static String rank(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        String name = (parent == null ? "" : parent.getFileName()) + "/" + file.getFileName();
        return ContentHash.of(name.getBytes(StandardCharsets.UTF_8)).hex() + file;
    }
}
