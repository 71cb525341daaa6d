package org.paymentassistant.samples.paymentcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Draws QR codes as pictures without a quiet zone. Stateless. */
public final class QrPicture {
    private static final int CELL = 6;

    private QrPicture() {}

    /**
     * Draws a code.
     *
     * @param text what it says
     * @return a black and white picture
     */
    public static BufferedImage of(String text) {
        BitMatrix bits = bits(text);
        int size = bits.getWidth();
        BufferedImage image = new BufferedImage(size * CELL, size * CELL, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, bits.get(x / CELL, y / CELL) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        return image;
    }

    /**
     * Draws a code with the Swiss cross in its middle.
     *
     * @param text what it says
     * @return a black and white picture
     */
    public static BufferedImage swiss(String text) {
        BufferedImage image = of(text);
        Graphics2D graphics = image.createGraphics();
        double unit = image.getWidth() * 7 / 46.0;
        double corner = (image.getWidth() - unit) / 2;
        fill(graphics, Color.WHITE, corner, corner, unit, unit);
        fill(graphics, Color.BLACK, corner + unit * 0.06, corner + unit * 0.06, unit * 0.88, unit * 0.88);
        fill(graphics, Color.WHITE, corner + unit * 0.41, corner + unit * 0.2, unit * 0.18, unit * 0.6);
        fill(graphics, Color.WHITE, corner + unit * 0.2, corner + unit * 0.41, unit * 0.6, unit * 0.18);
        graphics.dispose();
        return image;
    }

    private static void fill(Graphics2D graphics, Color color, double x, double y, double width, double height) {
        graphics.setColor(color);
        graphics.fillRect((int) Math.round(x), (int) Math.round(y), (int) Math.round(width), (int) Math.round(height));
    }

    private static BitMatrix bits(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    0));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too much for a code", e);
        }
    }
}
