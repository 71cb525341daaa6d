package org.paymentassistant.example.picture;

import java.util.Optional;
import org.paymentassistant.domain.document.SourceDocument;

/** Draws pages, guarded against hostile files. Thread-safe. */
public interface PagePainter {

    /**
     * A page's picture; empty where there is no such page or it may not be drawn.
     *
     * @param page counted from 1
     */
    Optional<DrawnPage> paint(SourceDocument document, int page);
}
