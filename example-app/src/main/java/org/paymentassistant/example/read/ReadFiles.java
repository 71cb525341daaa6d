package org.paymentassistant.example.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.port.in.UnderstandDocument;
import org.paymentassistant.port.in.UnderstandDocument.Understanding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files one after the other; a file that cannot be opened is refused like any other. */
public final class ReadFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ReadFiles.class);
    private static final int MOST_BYTES = 64 << 20;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final UnderstandDocument understandDocument;

    /** Over the given understanding. */
    public ReadFiles(UnderstandDocument understandDocument) {
        this.understandDocument = understandDocument;
    }

    /** Reads all files in their order and hands each report on as soon as it is there. */
    public void readAll(List<Path> files, Consumer<ReadReport> reports) {
        files.forEach(file -> reports.accept(read(file)));
    }

    private ReadReport read(Path file) {
        long start = System.nanoTime();
        Understanding understanding = understand(file);
        return new ReadReport(file, understanding, (System.nanoTime() - start) / NANOS_PER_MILLI);
    }

    private Understanding understand(Path file) {
        try {
            byte[] bytes = content(file);
            return bytes.length > MOST_BYTES
                    ? refused(ReasonCode.TOO_LARGE)
                    : understandDocument.understand(SourceDocument.of(name(file), bytes), CompanyProfile.unknown());
        } catch (IOException e) {
            LOG.warn("a file cannot be opened: {}", e.getClass().getSimpleName());
            return refused(ReasonCode.DAMAGED_FILE);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("a file cannot be read", e);
            return refused(ReasonCode.READ_FAILED_OTHER);
        }
    }

    private static byte[] content(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST_BYTES + 1);
        }
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    private static Understanding refused(ReasonCode reason) {
        return new Understanding.NotProcessed(reason, List.of());
    }
}
