package org.paymentassistant.samples.layout;

import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.wording.Script;

/** A way to arrange a document on its pages. Implementations are stateless. */
public interface InvoiceLayout {
    /**
     * Draws a document from the first page on.
     *
     * @param script what it says and how
     * @param style how it is dressed
     * @param canvas the pages, the first one empty
     */
    void draw(Script script, Style style, Canvas canvas);
}
