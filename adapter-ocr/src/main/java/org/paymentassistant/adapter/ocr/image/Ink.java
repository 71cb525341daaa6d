package org.paymentassistant.adapter.ocr.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.paymentassistant.domain.document.Box;

/** What is drawn on a page beside its known words. */
public final class Ink {

    private static final int DIFFERENT = 50;
    private static final double MARGIN = 3;
    private static final double FEWEST_SQUARE_POINTS = 60;
    private static final int VALUES = 256;

    private Ink() {}

    /**
     * Whether something that may be text is drawn where no known word stands.
     *
     * @param grey the page's picture
     * @param words where the known words stand, in points
     * @param pointsPerPixel of the picture
     */
    public static boolean isBeside(BufferedImage grey, List<Box> words, double pointsPerPixel) {
        Greys greys = Greys.of(GreyImage.without(
                grey, words.stream().map(box -> pixels(box, pointsPerPixel)).toList()));
        int paper = mostCommon(greys);
        long ink = 0;
        for (byte value : greys.values()) {
            ink += Math.abs((value & 0xFF) - paper) > DIFFERENT ? 1 : 0;
        }
        return ink * pointsPerPixel * pointsPerPixel > FEWEST_SQUARE_POINTS;
    }

    private static Rectangle pixels(Box box, double pointsPerPixel) {
        return new Rectangle(
                (int) ((box.x() - MARGIN) / pointsPerPixel),
                (int) ((box.y() - MARGIN) / pointsPerPixel),
                (int) ((box.width() + 2 * MARGIN) / pointsPerPixel),
                (int) ((box.height() + 2 * MARGIN) / pointsPerPixel));
    }

    private static int mostCommon(Greys greys) {
        int[] counts = new int[VALUES];
        for (byte value : greys.values()) {
            counts[value & 0xFF]++;
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }
}
