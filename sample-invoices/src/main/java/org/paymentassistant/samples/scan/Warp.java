package org.paymentassistant.samples.scan;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;

/** Moves the pixels of a picture by a projective map. Stateless. */
final class Warp {
    private Warp() {}

    static BufferedImage apply(BufferedImage source, Homography map, int background) {
        Homography back = map.inverse();
        int width = source.getWidth();
        int height = source.getHeight();
        int[] from = source.getRGB(0, 0, width, height, null, 0, width);
        int[] to = new int[from.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Point2D origin = back.map(x, y);
                to[y * width + x] = sample(from, width, height, origin.getX(), origin.getY(), background);
            }
        }
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        target.setRGB(0, 0, width, height, to, 0, width);
        return target;
    }

    private static int sample(int[] pixels, int width, int height, double x, double y, int background) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) {
            return background;
        }
        int at = top * width + left;
        double right = x - left;
        double down = y - top;
        int upper = mixed(pixels[at], pixels[at + 1], right);
        int lower = mixed(pixels[at + width], pixels[at + width + 1], right);
        return mixed(upper, lower, down);
    }

    private static int mixed(int one, int other, double share) {
        int red = (int) ((one >> 16 & 255) * (1 - share) + (other >> 16 & 255) * share);
        int green = (int) ((one >> 8 & 255) * (1 - share) + (other >> 8 & 255) * share);
        int blue = (int) ((one & 255) * (1 - share) + (other & 255) * share);
        return red << 16 | green << 8 | blue;
    }
}
