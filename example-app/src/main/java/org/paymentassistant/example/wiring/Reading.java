package org.paymentassistant.example.wiring;

import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.adapter.extraction.InvoiceExtractor;
import org.paymentassistant.adapter.ocr.InProcessDocumentReader;
import org.paymentassistant.port.in.UnderstandDocument;
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.port.out.FieldExtractor;

/** What reads and understands documents. Thread-safe; close it when no document is being read. */
public final class Reading implements AutoCloseable {

    private final InProcessDocumentReader reader;
    private final FieldExtractor extractor;

    private Reading(InProcessDocumentReader reader, FieldExtractor extractor) {
        this.reader = reader;
        this.extractor = extractor;
    }

    /** Opens it with the usual limits. */
    public static Reading open() {
        return new Reading(InProcessDocumentReader.open(), InvoiceExtractor.create());
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
