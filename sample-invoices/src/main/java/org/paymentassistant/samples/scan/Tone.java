package org.paymentassistant.samples.scan;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Spoils the light of a picture: blur, contrast, shadow, noise, colours. Stateless. */
final class Tone {
    private static final int PALE = 235;
    private static final int THRESHOLD = 150;

    private Tone() {}

    static BufferedImage apply(BufferedImage source, Dirt dirt, RandomGenerator random) {
        BufferedImage blurred = dirt.blur() > 0 ? blurred(source, dirt.blur() * 2 + 1) : source;
        int width = blurred.getWidth();
        int height = blurred.getHeight();
        int[] pixels = blurred.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            double light = 1 - dirt.shadow() * share(i % width, width) * share(i / width, height);
            double noise = dirt.noise() > 0 ? random.nextGaussian() * dirt.noise() : 0;
            pixels[i] = toned(pixels[i], dirt, light, noise);
        }
        BufferedImage target = new BufferedImage(width, height, type(dirt.mode()));
        target.setRGB(0, 0, width, height, pixels, 0, width);
        return target;
    }

    private static double share(int part, int whole) {
        return (double) part / whole;
    }

    private static int toned(int rgb, Dirt dirt, double light, double noise) {
        int red = channel(rgb >> 16 & 255, dirt, light, noise);
        int green = channel(rgb >> 8 & 255, dirt, light, noise);
        int blue = channel(rgb & 255, dirt, light, noise);
        if (dirt.mode() == Dirt.Mode.COLOUR) {
            return red << 16 | green << 8 | blue;
        }
        int grey = (red * 3 + green * 6 + blue) / 10;
        int shown = dirt.mode() == Dirt.Mode.GREY ? grey : grey > THRESHOLD ? 255 : 0;
        return shown << 16 | shown << 8 | shown;
    }

    private static int channel(int value, Dirt dirt, double light, double noise) {
        double pale = PALE + (value - PALE) * dirt.contrast();
        return (int) Math.max(0, Math.min(255, pale * light + noise));
    }

    private static BufferedImage blurred(BufferedImage source, int size) {
        float[] weights = new float[size * size];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(size, size, weights), ConvolveOp.EDGE_NO_OP, null).filter(source, null);
    }

    private static int type(Dirt.Mode mode) {
        return switch (mode) {
            case COLOUR -> BufferedImage.TYPE_INT_RGB;
            case GREY -> BufferedImage.TYPE_BYTE_GRAY;
            case BLACK_AND_WHITE -> BufferedImage.TYPE_BYTE_BINARY;
        };
    }
}
