package org.paymentassistant.adapter.ocr.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** The grey values of a picture, row by row. */
final class Greys {

    private final byte[] values;
    private final int width;
    private final int height;

    Greys(byte[] values, int width, int height) {
        this.values = values;
        this.width = width;
        this.height = height;
    }

    static Greys of(BufferedImage grey) {
        byte[] values = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new Greys(values, grey.getWidth(), grey.getHeight());
    }

    /** The values themselves, not a copy. */
    byte[] values() {
        return values;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return values[y * width + x] & 0xFF;
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        System.arraycopy(values, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0, values.length);
        return image;
    }
}
