package org.paymentassistant.adapter.ocr.engine;

import java.awt.image.BufferedImage;
import java.util.List;

/** Recognises the words of a picture. Thread-safe. */
public interface OcrEngine {

    /**
     * The words of a picture, in pixels of it.
     *
     * @param grey of type TYPE_BYTE_GRAY, upright
     * @param dotsPerInch its resolution
     * @param segmentation what to look for
     * @throws org.paymentassistant.PermanentAssistantException where the engine is not usable at all
     */
    List<OcrWord> recognise(BufferedImage grey, int dotsPerInch, Segmentation segmentation);

    /** What a picture holds. */
    enum Segmentation {
        /** A page of blocks, tables and pictures. */
        PAGE(3),
        /** A column of text of varying size. */
        COLUMN(4),
        /** Words anywhere, in no order. */
        SPARSE(11),
        /** One line. */
        LINE(7);

        private final int mode;

        Segmentation(int mode) {
            this.mode = mode;
        }

        /** Tesseract's number for it. */
        public int mode() {
            return mode;
        }
    }

    /**
     * A recognised word.
     *
     * @param text without white space
     * @param x left edge in pixels
     * @param y top edge in pixels
     * @param width in pixels
     * @param height in pixels
     * @param confidence 0 to 1
     */
    record OcrWord(String text, int x, int y, int width, int height, double confidence) {}
}
