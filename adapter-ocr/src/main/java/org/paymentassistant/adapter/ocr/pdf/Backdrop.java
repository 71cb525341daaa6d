package org.paymentassistant.adapter.ocr.pdf;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** What a page shows behind its glyphs. */
final class Backdrop {

    private static final int ALIKE = 12;
    private static final int CLEARLY_OTHER = 48;
    private static final double HARDLY_ANY = 0.05;
    private static final double MOST = 0.6;

    private final int[] pixels;
    private final int width;
    private final int height;
    private final double scaleX;
    private final double scaleY;

    /** Over the picture, of type TYPE_INT_RGB, of a page without its glyphs. */
    Backdrop(BufferedImage picture, PageGeometry geometry) {
        this.pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        this.width = picture.getWidth();
        this.height = picture.getHeight();
        this.scaleX = picture.getWidth() / geometry.width();
        this.scaleY = picture.getHeight() / geometry.height();
    }

    /** How a glyph is seen before it. */
    enum Sight {
        /** Certainly. */
        SEEN,
        /** Certainly not, as all behind it has its colour. */
        SAME_COLOUR,
        /** Only a picture with the glyph can tell. */
        IN_DOUBT
    }

    /** How a glyph of a colour is seen in a place of the upright page. */
    Sight sight(Rectangle2D place, int colour) {
        int left = clamp((int) Math.floor(place.getMinX() * scaleX), width);
        int right = clamp((int) Math.ceil(place.getMaxX() * scaleX), width);
        int top = clamp((int) Math.floor(place.getMinY() * scaleY), height);
        int bottom = clamp((int) Math.ceil(place.getMaxY() * scaleY), height);
        int unlike = 0;
        int clearly = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                int distance = Visibility.distance(pixels[y * width + x], colour);
                unlike += distance >= ALIKE ? 1 : 0;
                clearly += distance >= CLEARLY_OTHER ? 1 : 0;
            }
        }
        double all = (double) (right - left + 1) * (bottom - top + 1);
        if (clearly > MOST * all) {
            return Sight.SEEN;
        }
        return unlike < HARDLY_ANY * all ? Sight.SAME_COLOUR : Sight.IN_DOUBT;
    }

    private static int clamp(int value, int size) {
        return Math.max(0, Math.min(size - 1, value));
    }
}
