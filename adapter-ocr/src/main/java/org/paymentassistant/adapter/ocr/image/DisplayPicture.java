package org.paymentassistant.adapter.ocr.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.paymentassistant.adapter.ocr.Refusal;
import org.paymentassistant.adapter.ocr.layout.Turn;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.outcome.ReasonCode;

/** Makes of a page's picture one for a screen: upright, of moderate resolution, as a PNG file of limited size. */
public final class DisplayPicture {

    /** Fine enough to read small print, and not much more. */
    public static final int DOTS_PER_INCH = 110;

    private static final double POINTS_PER_INCH = 72;
    private static final double MOST_PIXELS = 2_000_000;
    private static final double SMALLER = 0.7;
    private static final int ATTEMPTS = 4;
    private static final int FULL_TURN = 360;

    private DisplayPicture() {}

    /**
     * The picture as a PNG file; made smaller until it is no longer than allowed.
     *
     * @param turn what makes the text upright, over the page's size in points
     */
    public static Content png(BufferedImage picture, Turn turn, int mostBytes) throws Refusal {
        double factor = factor(picture, turn);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            byte[] png = encoded(turned(scaled(picture, factor), turn));
            if (png.length <= mostBytes) {
                return Content.of(png);
            }
            factor *= SMALLER;
        }
        throw new Refusal(ReasonCode.TOO_MANY_PIXELS);
    }

    private static double factor(BufferedImage picture, Turn turn) {
        double wanted = turn.width() * DOTS_PER_INCH / POINTS_PER_INCH / picture.getWidth();
        double possible = Math.sqrt(MOST_PIXELS / ((double) picture.getWidth() * picture.getHeight()));
        return Math.min(1, Math.min(wanted, possible));
    }

    private static BufferedImage scaled(BufferedImage picture, double factor) {
        int width = (int) Math.max(1, Math.round(picture.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * factor));
        BufferedImage scaled = new BufferedImage(width, height, typeOf(picture));
        Graphics2D graphics = canvas(scaled);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private static BufferedImage turned(BufferedImage picture, Turn turn) {
        if (turn.isNone()) {
            return picture;
        }
        boolean sideways = turn.degrees() % (FULL_TURN / 2) != 0;
        int width = sideways ? picture.getHeight() : picture.getWidth();
        int height = sideways ? picture.getWidth() : picture.getHeight();
        BufferedImage turned = new BufferedImage(width, height, typeOf(picture));
        Graphics2D graphics = canvas(turned);
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(Math.toRadians(FULL_TURN - turn.degrees()));
        graphics.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private static Graphics2D canvas(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return graphics;
    }

    private static int typeOf(BufferedImage picture) {
        return picture.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_INT_RGB;
    }

    private static byte[] encoded(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
