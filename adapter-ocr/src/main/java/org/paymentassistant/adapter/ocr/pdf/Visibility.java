package org.paymentassistant.adapter.ocr.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Concealment;

/** Looks at a page's picture whether something is to be seen where the file says that a word stands. */
final class Visibility {

    private static final int LEAST_CONTRAST = 12;
    private static final double LEAST_OTHER_COLOUR = 0.1;
    private static final int CHANNEL = 0xFF;

    private final int[] pixels;
    private final int width;
    private final int height;
    private final double scaleX;
    private final double scaleY;

    /** Over a picture of type TYPE_INT_RGB of a page of the given size. */
    Visibility(BufferedImage picture, double pageWidth, double pageHeight) {
        this.pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        this.width = picture.getWidth();
        this.height = picture.getHeight();
        this.scaleX = picture.getWidth() / pageWidth;
        this.scaleY = picture.getHeight() / pageHeight;
    }

    /** Whether nothing but the word's own colour, or one other colour, is to be seen in its place. */
    Optional<Concealment> concealment(Box word, int colour) {
        int left = clamp((int) Math.floor(word.x() * scaleX) - 1, width);
        int right = clamp((int) Math.ceil(word.right() * scaleX) + 1, width);
        int top = clamp((int) Math.floor(word.y() * scaleY) - 1, height);
        int bottom = clamp((int) Math.ceil(word.bottom() * scaleY) + 1, height);
        int first = pixels[top * width + left];
        int unlikeFirst = 0;
        int unlikeWord = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                int pixel = pixels[y * width + x];
                unlikeFirst += distance(pixel, first) >= LEAST_CONTRAST ? 1 : 0;
                unlikeWord += distance(pixel, colour) >= LEAST_CONTRAST ? 1 : 0;
            }
        }
        double all = (double) (right - left + 1) * (bottom - top + 1);
        if (unlikeWord < LEAST_OTHER_COLOUR * all) {
            return Optional.of(Concealment.SAME_COLOUR);
        }
        return unlikeFirst == 0 ? Optional.of(Concealment.COVERED) : Optional.empty();
    }

    /** How far two colours differ, in the channel in which they differ most. */
    static int distance(int one, int other) {
        int red = Math.abs((one >> 16 & CHANNEL) - (other >> 16 & CHANNEL));
        int green = Math.abs((one >> 8 & CHANNEL) - (other >> 8 & CHANNEL));
        int blue = Math.abs((one & CHANNEL) - (other & CHANNEL));
        return Math.max(red, Math.max(green, blue));
    }

    private static int clamp(int value, int size) {
        return Math.max(0, Math.min(size - 1, value));
    }
}
