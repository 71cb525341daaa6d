package org.paymentassistant.adapter.ocr.pdf;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.domain.document.Box;

/** Whether a glyph lies within what the clipping path lets through. */
final class Clip {

    private Clip() {}

    static boolean shows(@Nullable Area clip, Glyph glyph, PageGeometry geometry) {
        Rectangle2D place = place(glyph, geometry);
        return clip == null || place.isEmpty() || clip.intersects(place);
    }

    /** The middle part of the glyph in the coordinates in which the page is drawn. */
    private static Rectangle2D place(Glyph glyph, PageGeometry geometry) {
        Box box = glyph.frame()
                .upright(new Box(
                        glyph.x() + glyph.width() * 0.1,
                        glyph.baseline() - glyph.height() * 0.9,
                        glyph.width() * 0.8,
                        glyph.height() * 0.8));
        return geometry.drawn(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }
}
