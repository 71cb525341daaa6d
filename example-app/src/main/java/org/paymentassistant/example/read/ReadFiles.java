package org.paymentassistant.example.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.port.in.UnderstandDocument;
import org.paymentassistant.port.in.UnderstandDocument.Understanding;

/** Reads files one after the other; a file that cannot be opened is refused like any other. */
public final class ReadFiles {

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
            SourceDocument document = SourceDocument.of(file.getFileName().toString(), Files.readAllBytes(file));
            return understandDocument.understand(document, CompanyProfile.unknown());
        } catch (IOException e) {
            return new Understanding.NotProcessed(ReasonCode.DAMAGED_FILE, List.of());
        }
    }
}
