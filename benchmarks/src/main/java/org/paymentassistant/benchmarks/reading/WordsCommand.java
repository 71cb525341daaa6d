package org.paymentassistant.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.adapter.ocr.GuardedDocumentReader;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.document.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares the words that are read on scans, by us and by ocrmypdf, with the text of the PDFs that were printed. */
@Command(
        name = "words",
        mixinStandardHelpOptions = true,
        description = "Word accuracy on scans of PDFs against ocrmypdf; needs ocrmypdf and pdftotext.")
public final class WordsCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "folders, searched with all below them")
    private List<Path> folders = List.of();

    private WordsCommand() {}

    @Override
    public Integer call() throws IOException {
        Optional<OtherProgram> recogniser = OtherProgram.named("ocrmypdf");
        Optional<OtherProgram> text = OtherProgram.named("pdftotext");
        if (recogniser.isEmpty() || text.isEmpty()) {
            System.err.println("skipped: ocrmypdf or pdftotext is not installed");
            return 2;
        }
        WordAccuracy accuracy = accuracy(new OcrMyPdf(recogniser.get()), text.get());
        System.out.println(accuracy.table());
        return accuracy.keepsPromise() ? 0 : 1;
    }

    private WordAccuracy accuracy(OcrMyPdf other, OtherProgram text) throws IOException {
        List<WordAccuracy.Document> documents = new ArrayList<>();
        try (GuardedDocumentReader reader =
                GuardedDocumentReader.open(GuardSettings.usual().withChildren(1))) {
            for (ScannedPdf scan : ScannedPdf.below(folders)) {
                List<Page> pages = pages(reader, scan.scan());
                WordBag truth = WordBag.of(text.output(List.of(
                        "-l",
                        Integer.toString(Math.max(1, pages.size())),
                        scan.original().toString(),
                        "-")));
                documents.add(new WordAccuracy.Document(
                        scan.scan().getFileName().toString(),
                        words(pages).accuracy(truth),
                        other.words(scan.scan()).accuracy(truth)));
                System.err.print('.');
            }
        }
        System.err.println();
        return new WordAccuracy(documents);
    }

    /** None where the scan is refused. */
    private static List<Page> pages(GuardedDocumentReader reader, Path scan) throws IOException {
        return reader.read(SourceDocument.of("scan", Files.readAllBytes(scan))) instanceof ReadResult.Read read
                ? read.document().pages()
                : List.of();
    }

    private static WordBag words(List<Page> pages) {
        return WordBag.of(pages.stream()
                .flatMap(page -> page.words().stream())
                .map(Word::text)
                .toList());
    }
}
