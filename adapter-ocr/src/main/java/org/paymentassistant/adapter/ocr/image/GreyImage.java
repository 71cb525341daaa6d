package org.paymentassistant.adapter.ocr.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Grey pictures of one byte a pixel, which recognition and code reading share. */
public final class GreyImage {

    private static final int RIGHT_ANGLE = 90;

    private GreyImage() {}

    /** The picture in grey, on white where it is transparent. */
    public static BufferedImage of(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? image
                : scaled(image, image.getWidth(), image.getHeight());
    }

    /** A part of a picture, in grey, copied where it is not the whole; the part lies within the picture. */
    public static BufferedImage part(BufferedImage image, Rectangle part) {
        if (part.contains(0, 0, image.getWidth(), image.getHeight())) {
            return of(image);
        }
        BufferedImage cut = image.getSubimage(part.x, part.y, part.width, part.height);
        return scaled(cut, part.width, part.height);
    }

    /** The picture in grey, enlarged or made smaller. */
    public static BufferedImage scaled(BufferedImage image, double factor) {
        int width = (int) Math.max(1, Math.round(image.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(image.getHeight() * factor));
        return scaled(image, width, height);
    }

    /** The picture in grey, turned clockwise by a multiple of 90 degrees. */
    public static BufferedImage turned(BufferedImage image, int degrees) {
        boolean sideways = degrees % (2 * RIGHT_ANGLE) != 0;
        int width = sideways ? image.getHeight() : image.getWidth();
        int height = sideways ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(Math.toRadians(degrees));
        graphics.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    /** A copy of which some rectangles are painted white; the picture is of type TYPE_BYTE_GRAY. */
    public static BufferedImage without(BufferedImage grey, Iterable<Rectangle> rectangles) {
        BufferedImage copy = Greys.of(grey).image();
        Graphics2D graphics = copy.createGraphics();
        graphics.setColor(Color.WHITE);
        rectangles.forEach(graphics::fill);
        graphics.dispose();
        return copy;
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return grey;
    }
}
