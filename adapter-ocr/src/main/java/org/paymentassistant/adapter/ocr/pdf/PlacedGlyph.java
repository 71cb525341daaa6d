package org.paymentassistant.adapter.ocr.pdf;

import java.awt.geom.Rectangle2D;

/**
 * A glyph and where its shape would be drawn.
 *
 * @param glyph as the file tells of it
 * @param shape around what it draws, in points on the upright page; empty where it draws nothing
 */
record PlacedGlyph(Glyph glyph, Rectangle2D shape) {

    private static final double SAME_LINE = 0.15;
    private static final double MOST_COMMON = 0.45;

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

    private boolean isAgain(PlacedGlyph other) {
        return glyph.text().equals(other.glyph.text()) && glyph.colour() == other.glyph.colour();
    }

    /**
     * Whether they are neighbours of one colour that are set close: each has two neighbours, which together leave a part
     * of it free.
     */
    private boolean isSetClose(PlacedGlyph other) {
        boolean neighbours = Math.abs(glyph.order() - other.glyph.order()) == 1
                && glyph.frame().equals(other.glyph.frame())
                && Math.abs(glyph.baseline() - other.glyph.baseline()) < SAME_LINE * glyph.fontSize();
        return neighbours
                && glyph.colour() == other.glyph.colour()
                && area(shape.createIntersection(other.shape)) < MOST_COMMON * Math.min(area(shape), area(other.shape));
    }

    private static double area(Rectangle2D place) {
        return Math.max(0, place.getWidth()) * Math.max(0, place.getHeight());
    }

    /** Whether this one hides another, or stands before it as before a background. */
    boolean meets(PlacedGlyph other) {
        return !isAgain(other)
                && !isSetClose(other)
                && (core().intersects(other.shape) || other.core().intersects(shape));
    }
}
