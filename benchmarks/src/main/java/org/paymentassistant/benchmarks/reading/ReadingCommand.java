package org.paymentassistant.benchmarks.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.adapter.ocr.GuardedDocumentReader;
import org.paymentassistant.benchmarks.SampleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Times the warm reader against pdftotext and tesseract on the same files in the same run. */
@Command(
        name = "reading",
        mixinStandardHelpOptions = true,
        description =
                "Time a document against pdftotext and tesseract, where installed; the best of three rounds each.")
public final class ReadingCommand implements Callable<Integer> {

    @Option(names = "--json", description = "one JSON object in place of the table")
    private boolean json;

    @Option(names = "--text", defaultValue = "60", description = "text PDFs to read (default: ${DEFAULT-VALUE})")
    private int texts;

    @Option(names = "--scans", defaultValue = "12", description = "scans to read (default: ${DEFAULT-VALUE})")
    private int scans;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "folders, searched with all below them")
    private List<Path> folders = List.of();

    private final PrintStream progress = System.err;

    private ReadingCommand() {}

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("payment-assistant-bench");
        try (GuardedDocumentReader reader =
                GuardedDocumentReader.open(GuardSettings.usual().withChildren(1))) {
            Speed speed = speed(reader, folder);
            System.out.println(json ? speed.json() : speed.table());
            return speed.keepsPromise() ? 0 : 1;
        } finally {
            delete(folder);
        }
    }

    private Speed speed(GuardedDocumentReader reader, Path folder) throws IOException {
        progress.println("looking for documents");
        Documents documents = Documents.among(SampleFiles.shuffled(folders), reader, texts, scans);
        Races races = new Races(reader);
        progress.printf(
                "%d text PDFs, %d scans%n",
                documents.text().size(), documents.scans().size());
        return new Speed(
                OtherProgram.named("pdftotext").map(other -> races.text(documents.text(), other)),
                OtherProgram.named("tesseract").map(other -> races.scans(documents.scans(), other, folder)),
                Races.codeMillis(documents.text()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
