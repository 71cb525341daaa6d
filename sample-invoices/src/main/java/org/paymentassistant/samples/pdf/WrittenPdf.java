package org.paymentassistant.samples.pdf;

import java.util.List;
import org.paymentassistant.samples.truth.FileContent;
import org.paymentassistant.samples.truth.StatedInvoice;

/**
 * A finished file.
 *
 * @param content the PDF
 * @param documents the documents in it
 */
public record WrittenPdf(FileContent content, List<StatedInvoice> documents) {
    /** Copies the list. */
    public WrittenPdf {
        documents = List.copyOf(documents);
    }
}
