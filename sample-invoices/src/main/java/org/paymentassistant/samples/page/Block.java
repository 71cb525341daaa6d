package org.paymentassistant.samples.page;

/** A part of a page that knows its height. Immutable. */
public interface Block {
    /**
     * Measures the block.
     *
     * @param canvas measures texts
     * @param width the room for it
     * @return its height in points
     */
    double height(Canvas canvas, double width);

    /**
     * Draws the block on the current page.
     *
     * @param canvas what to draw on
     * @param x its left edge
     * @param top its upper edge
     * @param width the room for it
     */
    void draw(Canvas canvas, double x, double top, double width);
}
