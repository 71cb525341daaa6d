package org.paymentassistant.example.wiring;

import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.adapter.extraction.InvoiceExtractor;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.adapter.ocr.GuardedDocumentReader;
import org.paymentassistant.port.in.UnderstandDocument;
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.port.out.FieldExtractor;

/** What reads and understands documents. Thread-safe; close it when no document is being read. */
public final class Reading implements AutoCloseable {

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

    /** What understands. */
    public FieldExtractor extractor() {
        return extractor;
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
