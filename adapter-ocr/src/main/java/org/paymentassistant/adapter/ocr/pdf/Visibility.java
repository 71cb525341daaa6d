package org.paymentassistant.adapter.ocr.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Optional;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Concealment;

/** Looks at a page's picture whether something is to be seen where the file says that a word stands. */
final class Visibility {

    private static final int LEAST_CONTRAST = 24;

    private final Raster picture;
    private final double scaleX;
    private final double scaleY;
    private final Box page;

    Visibility(BufferedImage picture, double width, double height) {
        this.picture = picture.getRaster();
        this.scaleX = picture.getWidth() / width;
        this.scaleY = picture.getHeight() / height;
        this.page = new Box(0, 0, width, height);
    }

    Optional<Concealment> concealment(Box word) {
        if (!word.intersects(page)) {
            return Optional.of(Concealment.OFF_PAGE);
        }
        return contrast(word) < LEAST_CONTRAST ? Optional.of(Concealment.COVERED) : Optional.empty();
    }

    private int contrast(Box word) {
        int left = clamp((int) Math.floor(word.x() * scaleX), picture.getWidth());
        int right = clamp((int) Math.ceil(word.right() * scaleX), picture.getWidth());
        int top = clamp((int) Math.floor(word.y() * scaleY), picture.getHeight());
        int bottom = clamp((int) Math.ceil(word.bottom() * scaleY), picture.getHeight());
        int darkest = 255;
        int lightest = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                int grey = picture.getSample(x, y, 0);
                darkest = Math.min(darkest, grey);
                lightest = Math.max(lightest, grey);
            }
        }
        return lightest - darkest;
    }

    private static int clamp(int value, int size) {
        return Math.max(0, Math.min(size - 1, value));
    }
}
