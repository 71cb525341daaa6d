package org.paymentassistant.samples.scan;

import java.awt.image.BufferedImage;
import java.util.function.UnaryOperator;
import org.paymentassistant.samples.truth.Box;

/**
 * A picture of a page.
 *
 * @param image the picture
 * @param dpi its dots per inch
 * @param moved where a box of the page is in the picture, both in points
 */
public record ScannedPage(BufferedImage image, int dpi, UnaryOperator<Box> moved) {
    /**
     * The width of the page that the picture shows.
     *
     * @return in points
     */
    public float width() {
        return image.getWidth() * 72f / dpi;
    }

    /**
     * The height of the page that the picture shows.
     *
     * @return in points
     */
    public float height() {
        return image.getHeight() * 72f / dpi;
    }
}
