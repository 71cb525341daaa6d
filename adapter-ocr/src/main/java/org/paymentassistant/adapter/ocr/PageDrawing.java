package org.paymentassistant.adapter.ocr;

import org.paymentassistant.domain.document.SourceDocument;

/**
 * Draws single pages for people to look at. Judges files as the reader does and has the same limits; what it draws is a
 * new picture, so that nothing of the file itself reaches a browser. Same bytes, same picture. Thread-safe.
 */
public interface PageDrawing {

    /** The most bytes of a picture. */
    int MOST_BYTES = 1 << 20;

    /**
     * Draws a page, or refuses it with a code.
     *
     * @param page counted from 1; {@code NO_TEXT_FOUND} where there is no such page
     */
    DrawResult draw(SourceDocument document, int page);
}
