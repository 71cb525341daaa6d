package org.paymentassistant.samples.layout;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.wording.Script;
import org.paymentassistant.samples.words.Country;

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

    /**
     * The size of its pages.
     *
     * @param script what it says and how
     * @return letter in North America, else A4
     */
    default PDRectangle format(Script script) {
        Country country = script.facts().country();
        return country == Country.US || country == Country.CA ? PDRectangle.LETTER : PDRectangle.A4;
    }
}
