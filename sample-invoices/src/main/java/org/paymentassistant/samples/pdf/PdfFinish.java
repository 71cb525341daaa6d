package org.paymentassistant.samples.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The last touches to a PDF before it is saved. */
@FunctionalInterface
public interface PdfFinish {
    /** Leaves it as it is. */
    PdfFinish NONE = document -> {};

    /**
     * Changes the document.
     *
     * @param document the drawn document
     * @throws IOException where the document cannot be changed
     */
    void apply(PDDocument document) throws IOException;
}
