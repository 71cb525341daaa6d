package org.paymentassistant.adapter.ocr.pdf;

import java.awt.geom.Rectangle2D;

/**
 * A glyph and where its shape would be drawn.
 *
 * @param glyph as the file tells of it
 * @param shape around what it draws, in points on the upright page; empty where it draws nothing
 */
record PlacedGlyph(Glyph glyph, Rectangle2D shape) {

    /** Half of the shape, in its middle: where neighbours do not reach. */
    Rectangle2D core() {
        return new Rectangle2D.Double(
                shape.getX() + shape.getWidth() / 4,
                shape.getY() + shape.getHeight() / 4,
                shape.getWidth() / 2,
                shape.getHeight() / 2);
    }

    boolean draws() {
        return !shape.isEmpty();
    }

    /** Whether this one hides another, or stands before it as before a background. */
    boolean meets(PlacedGlyph other) {
        boolean alike = glyph.text().equals(other.glyph.text()) && glyph.colour() == other.glyph.colour();
        return !alike && (core().intersects(other.shape) || other.core().intersects(shape));
    }
}
