package org.paymentassistant.adapter.ocr.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Finds how text lines lie on a picture, and lays them level. */
public final class Skew {

    private static final int SMALL = 900;
    private static final double MOST = 4;
    private static final double COARSE = 0.5;
    private static final double FINE = 0.1;
    private static final double LEVEL = 0.15;
    private static final double CLEARLY = 1.3;
    private static final int WHITE = 255;

    private final int[] xs;
    private final int[] ys;
    private final int count;

    private Skew(int[] xs, int[] ys, int count) {
        this.xs = xs;
        this.ys = ys;
        this.count = count;
    }

    /** Whether the lines run from top to bottom rather than from left to right. */
    public static boolean isSideways(BufferedImage grey) {
        Skew skew = of(grey);
        return skew.count > 0 && skew.bestScore(true) > CLEARLY * skew.bestScore(false);
    }

    /** The picture with its lines level; the picture itself where they are so already, or cannot be told. */
    public static BufferedImage levelled(BufferedImage grey) {
        double angle = of(grey).angle();
        return Math.abs(angle) < LEVEL ? grey : turned(grey, -angle);
    }

    private static Skew of(BufferedImage grey) {
        double factor = Math.min(1, (double) SMALL / Math.max(grey.getWidth(), grey.getHeight()));
        Greys small = Greys.of(GreyImage.scaled(grey, factor));
        int threshold = Otsu.threshold(small);
        int[] xs = new int[small.values().length];
        int[] ys = new int[small.values().length];
        int count = 0;
        for (int y = 1; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                if (small.at(x, y) <= threshold && small.at(x, y - 1) > threshold) {
                    xs[count] = x;
                    ys[count++] = y;
                }
            }
        }
        return new Skew(xs, ys, count);
    }

    private double angle() {
        double coarse = best(-MOST, MOST, COARSE);
        double fine = best(coarse - COARSE, coarse + COARSE, FINE);
        return score(fine, false) > score(0, false) ? fine : 0;
    }

    private double best(double from, double to, double step) {
        double best = 0;
        long highest = -1;
        for (double angle = from; angle <= to + step / 2; angle += step) {
            long score = score(angle, false);
            if (score > highest) {
                highest = score;
                best = angle;
            }
        }
        return best;
    }

    private long bestScore(boolean sideways) {
        long highest = 0;
        for (double angle = -MOST; angle <= MOST; angle += COARSE) {
            highest = Math.max(highest, score(angle, sideways));
        }
        return highest;
    }

    /** High where the upper edges of letters gather in few rows. */
    private long score(double degrees, boolean sideways) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        int[] rows = new int[4 * SMALL + 1];
        for (int i = 0; i < count; i++) {
            double row = sideways ? xs[i] * cosine + ys[i] * sine : ys[i] * cosine - xs[i] * sine;
            rows[(int) Math.round(row) + SMALL]++;
        }
        long score = 0;
        for (int row : rows) {
            score += (long) row * row;
        }
        return score;
    }

    private static BufferedImage turned(BufferedImage grey, double degrees) {
        BufferedImage result = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = result.createGraphics();
        graphics.setColor(new Color(WHITE, WHITE, WHITE));
        graphics.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), grey.getWidth() / 2.0, grey.getHeight() / 2.0);
        graphics.drawImage(grey, 0, 0, null);
        graphics.dispose();
        return result;
    }
}
