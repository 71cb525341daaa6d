package org.paymentassistant.adapter.ocr.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * The shape of a glyph in thousandths of its font size.
 *
 * @param bounds around it; empty where it draws nothing
 * @param ink the area that it fills, counted with the direction of its lines; never more than it seems to fill
 */
record Outline(Rectangle2D bounds, double ink) {

    private static final double FLATNESS = 10;

    static Outline of(GeneralPath path) {
        return new Outline(path.getBounds2D(), Math.abs(area(path)));
    }

    boolean isEmpty() {
        return bounds.isEmpty();
    }

    /** Twice the sum of the triangles between the origin and each line, which is nothing for lines drawn to and fro. */
    private static double area(GeneralPath path) {
        double[] at = new double[6];
        double[] start = new double[2];
        double[] last = new double[2];
        double twice = 0;
        for (PathIterator lines = path.getPathIterator(null, FLATNESS); !lines.isDone(); lines.next()) {
            int kind = lines.currentSegment(at);
            if (kind == PathIterator.SEG_LINETO) {
                twice += last[0] * at[1] - at[0] * last[1];
            } else {
                twice += last[0] * start[1] - start[0] * last[1];
            }
            if (kind == PathIterator.SEG_MOVETO) {
                System.arraycopy(at, 0, start, 0, 2);
            }
            System.arraycopy(kind == PathIterator.SEG_CLOSE ? start : at, 0, last, 0, 2);
        }
        return (twice + last[0] * start[1] - start[0] * last[1]) / 2;
    }
}
