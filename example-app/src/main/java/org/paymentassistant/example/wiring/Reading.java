package org.paymentassistant.example.wiring;

import java.time.Duration;
import java.util.Optional;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.adapter.extraction.InvoiceExtractor;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.adapter.ocr.GuardedDocumentReader;
import org.paymentassistant.adapter.ocr.PagePicture;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.example.picture.DraftSights;
import org.paymentassistant.example.picture.DrawnPage;
import org.paymentassistant.port.in.UnderstandDocument;
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.port.out.FieldExtractor;

/** What reads and understands documents. Thread-safe; close it when no document is being read. */
public final class Reading implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final GuardedDocumentReader reader;
    private final FieldExtractor extractor;

    private Reading(GuardedDocumentReader reader, FieldExtractor extractor) {
        this.reader = reader;
        this.extractor = extractor;
    }

    /** Opens it: documents are read in child processes, within the usual limits. */
    public static Reading open() {
        return new Reading(GuardedDocumentReader.open(GuardSettings.usual()), InvoiceExtractor.create());
    }

    /** What reads. */
    public DocumentReader reader() {
        return reader;
    }

    /** Whether documents can be read. */
    public boolean isAlive() {
        return reader.isAlive();
    }

    /** What understands. */
    public FieldExtractor extractor() {
        return extractor;
    }

    /** What a person sees of documents; close it before this. */
    public DraftSights sights() {
        return new DraftSights(reader, extractor, this::paint, PATIENCE);
    }

    private Optional<DrawnPage> paint(SourceDocument document, int page) {
        return reader.draw(document, page)
                .fold(drawn -> Optional.of(shown(drawn.picture())), refused -> Optional.empty());
    }

    private static DrawnPage shown(PagePicture picture) {
        return new DrawnPage(picture.number(), picture.width(), picture.height(), picture.png());
    }

    /** Both together, without mail or bank. */
    public UnderstandDocument understandDocument() {
        return PaymentAssistant.understanding(reader, extractor);
    }

    @Override
    public void close() {
        reader.close();
    }
}
