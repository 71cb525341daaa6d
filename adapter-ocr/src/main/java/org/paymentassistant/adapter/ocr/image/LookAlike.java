package org.paymentassistant.adapter.ocr.image;

import java.awt.image.BufferedImage;

/** Compares two pictures as a person would. */
public final class LookAlike {

    private static final int CLEARLY_OTHER = 64;

    /** A full stop at 72 dpi. */
    private static final int FEWEST = 3;

    private LookAlike() {}

    /** Whether two pictures of type TYPE_BYTE_GRAY differ in size, or in some pixels by more than a shade. */
    public static boolean differ(BufferedImage one, BufferedImage other) {
        Greys first = Greys.of(one);
        Greys second = Greys.of(other);
        if (first.width() != second.width() || first.height() != second.height()) {
            return true;
        }
        int different = 0;
        for (int y = 0; y < first.height(); y++) {
            for (int x = 0; x < first.width(); x++) {
                different += Math.abs(first.at(x, y) - second.at(x, y)) >= CLEARLY_OTHER ? 1 : 0;
            }
        }
        return different >= FEWEST;
    }
}
