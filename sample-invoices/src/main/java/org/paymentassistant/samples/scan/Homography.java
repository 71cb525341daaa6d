package org.paymentassistant.samples.scan;

import java.awt.geom.Point2D;
import java.util.List;
import org.paymentassistant.samples.truth.Box;

/**
 * A change of perspective: a projective map of the plane, row by row, the last coefficient 1. Immutable.
 *
 * @param m the nine coefficients
 */
record Homography(List<Double> m) {
    Homography {
        m = List.copyOf(m);
    }

    static Homography rotation(double degrees, double centreX, double centreY) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Homography(List.of(
                cos,
                -sin,
                centreX - cos * centreX + sin * centreY,
                sin,
                cos,
                centreY - sin * centreX - cos * centreY,
                0.0,
                0.0,
                1.0));
    }

    /** Leans a page away: its far side looks smaller. */
    static Homography tilt(double acrossPerPixel, double downPerPixel) {
        return new Homography(List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, acrossPerPixel, downPerPixel, 1.0));
    }

    Homography after(Homography first) {
        Double[] product = new Double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                double sum = 0;
                for (int i = 0; i < 3; i++) {
                    sum += m.get(row * 3 + i) * first.m.get(i * 3 + column);
                }
                product[row * 3 + column] = sum;
            }
        }
        return new Homography(List.of(product));
    }

    Homography inverse() {
        Double[] adjugate = new Double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                adjugate[column * 3 + row] = minor((row + 1) % 3, (row + 2) % 3, (column + 1) % 3, (column + 2) % 3);
            }
        }
        return new Homography(List.of(adjugate));
    }

    Point2D map(double x, double y) {
        double weight = m.get(6) * x + m.get(7) * y + m.get(8);
        return new Point2D.Double(
                (m.get(0) * x + m.get(1) * y + m.get(2)) / weight, (m.get(3) * x + m.get(4) * y + m.get(5)) / weight);
    }

    /** The upright rectangle around a mapped one. */
    Box map(Box box) {
        List<Point2D> corners = List.of(
                map(box.x(), box.y()),
                map(box.x() + box.width(), box.y()),
                map(box.x(), box.y() + box.height()),
                map(box.x() + box.width(), box.y() + box.height()));
        double left = corners.stream().mapToDouble(Point2D::getX).min().orElseThrow();
        double top = corners.stream().mapToDouble(Point2D::getY).min().orElseThrow();
        double right = corners.stream().mapToDouble(Point2D::getX).max().orElseThrow();
        double bottom = corners.stream().mapToDouble(Point2D::getY).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }

    private double minor(int rowA, int rowB, int columnA, int columnB) {
        return m.get(rowA * 3 + columnA) * m.get(rowB * 3 + columnB)
                - m.get(rowA * 3 + columnB) * m.get(rowB * 3 + columnA);
    }
}
