package org.paymentassistant.adapter.ocr;

import java.util.Objects;
import org.paymentassistant.domain.document.Content;

/**
 * A page's picture, upright as its words are read. Immutable.
 *
 * @param number counted from 1
 * @param width of the page in PDF points, in which the places of words are given too
 * @param height of the page in PDF points
 * @param png the picture as a PNG file, at most {@link PageDrawing#MOST_BYTES} long
 */
public record PagePicture(int number, double width, double height, Content png) {

    public PagePicture {
        Objects.requireNonNull(png, "png");
        if (number < 1 || !(width > 0) || !(height > 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
            throw new IllegalArgumentException("a page has a number and a size");
        }
        if (png.isEmpty() || png.size() > PageDrawing.MOST_BYTES) {
            throw new IllegalArgumentException("a picture is neither empty nor larger than allowed");
        }
    }
}
