package org.paymentassistant.adapter.ocr.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.domain.document.Box;

/** Keeps for every spot of a page what opaque thing was drawn there last, so that covered text is known. */
final class Covers {

    private static final double LARGEST_SIDE = 2_000;
    private static final double USUAL_SCALE = 1.5;
    private static final int COLOUR = 0xFFFFFF;

    private final PageGeometry geometry;
    private @Nullable BufferedImage last;
    private final double scale;
    private final AffineTransform toUpright;
    private int order;

    Covers(PageGeometry geometry) {
        scale = Math.min(USUAL_SCALE, LARGEST_SIDE / Math.max(geometry.width(), geometry.height()));
        this.geometry = geometry;
        toUpright = AffineTransform.getScaleInstance(scale, scale);
        toUpright.concatenate(geometry.toUpright());
    }

    /** The next thing that is drawn. */
    int next() {
        order = Math.min(order + 1, COLOUR);
        return order;
    }

    /** Something opaque is drawn. */
    void cover(Shape shape, Shape clip) {
        BufferedImage picture = last == null ? blank() : last;
        last = picture;
        Graphics2D graphics = picture.createGraphics();
        graphics.transform(toUpright);
        graphics.setClip(clip);
        graphics.setColor(new Color(next()));
        graphics.fill(shape);
        graphics.dispose();
    }

    private BufferedImage blank() {
        return new BufferedImage(
                (int) Math.ceil(geometry.width() * scale) + 1,
                (int) Math.ceil(geometry.height() * scale) + 1,
                BufferedImage.TYPE_INT_RGB);
    }

    /** How much of a box of the upright page was covered after the given moment, 0 to 1. */
    double covered(Box box, int since) {
        return last == null ? 0 : covered(last, box, since);
    }

    private double covered(BufferedImage last, Box box, int since) {
        int left = clamp(box.x(), last.getWidth());
        int right = Math.max(left, clamp(box.right(), last.getWidth()));
        int top = clamp(box.y(), last.getHeight());
        int bottom = Math.max(top, clamp(box.bottom(), last.getHeight()));
        int[] pixels = ((DataBufferInt) last.getRaster().getDataBuffer()).getData();
        int covered = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                covered += (pixels[y * last.getWidth() + x] & COLOUR) > since ? 1 : 0;
            }
        }
        return (double) covered / ((right - left + 1) * (bottom - top + 1));
    }

    private int clamp(double position, int size) {
        return (int) Math.max(0, Math.min(size - 1, Math.round(position * scale - 0.5)));
    }
}
