package org.paymentassistant.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.paymentassistant.adapter.ocr.GuardedDocumentReader;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.document.TextOrigin;

/**
 * Files by how they are read.
 *
 * @param text PDFs whose pages all say what they show
 * @param scans files whose pages all went through recognition
 */
record Documents(List<Path> text, List<Path> scans) {

    Documents {
        text = List.copyOf(text);
        scans = List.copyOf(scans);
    }

    /** Takes from the files, in their order, until there are enough of both kinds. */
    static Documents among(List<Path> files, GuardedDocumentReader reader, int texts, int scans) throws IOException {
        List<Path> text = new ArrayList<>();
        List<Path> scanned = new ArrayList<>();
        for (Path file : files) {
            boolean pdf = file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
            if (scanned.size() < scans || (pdf && text.size() < texts)) {
                ReadResult result = reader.read(SourceDocument.of("file", Files.readAllBytes(file)));
                if (result instanceof ReadResult.Read read) {
                    if (pdf && text.size() < texts && isAll(read.document(), TextOrigin.TEXT_LAYER)) {
                        text.add(file);
                    } else if (scanned.size() < scans && isAll(read.document(), TextOrigin.OCR)) {
                        scanned.add(file);
                    }
                }
            }
        }
        return new Documents(text, scanned);
    }

    private static boolean isAll(ReadDocument document, TextOrigin origin) {
        return !document.pages().isEmpty()
                && document.pages().stream()
                        .allMatch(page -> !page.words().isEmpty()
                                && page.words().stream().allMatch(word -> word.origin() == origin));
    }
}
