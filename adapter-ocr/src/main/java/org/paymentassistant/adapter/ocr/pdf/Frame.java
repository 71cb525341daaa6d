package org.paymentassistant.adapter.ocr.pdf;

import org.paymentassistant.domain.document.Box;

/**
 * Coordinates turned so that text of one direction runs along the first axis.
 *
 * @param degrees clockwise against the upright page, 0 to 359
 */
record Frame(int degrees) {

    private static final int RIGHT_ANGLE = 90;
    private static final int FULL_TURN = 360;

    Frame {
        degrees = Math.floorMod(degrees, FULL_TURN);
    }

    double along(double x, double y) {
        return x * cosine() + y * sine();
    }

    double across(double x, double y) {
        return y * cosine() - x * sine();
    }

    /** The smallest upright box around a box of this frame. */
    Box upright(Box turned) {
        if (degrees == 0) {
            return turned;
        }
        return corner(turned.x(), turned.y())
                .union(corner(turned.right(), turned.y()))
                .union(corner(turned.x(), turned.bottom()))
                .union(corner(turned.right(), turned.bottom()));
    }

    /** The nearest multiple of a right angle. */
    int quarterTurns() {
        return Math.floorMod(Math.round((float) degrees / RIGHT_ANGLE) * RIGHT_ANGLE, FULL_TURN);
    }

    private Box corner(double along, double across) {
        return new Box(along * cosine() - across * sine(), along * sine() + across * cosine(), 0, 0);
    }

    private double cosine() {
        return degrees % RIGHT_ANGLE == 0 ? exact(degrees + RIGHT_ANGLE) : Math.cos(Math.toRadians(degrees));
    }

    private double sine() {
        return degrees % RIGHT_ANGLE == 0 ? exact(degrees) : Math.sin(Math.toRadians(degrees));
    }

    private static double exact(int multipleOfRightAngle) {
        return switch (Math.floorMod(multipleOfRightAngle, FULL_TURN)) {
            case RIGHT_ANGLE -> 1;
            case 3 * RIGHT_ANGLE -> -1;
            default -> 0;
        };
    }
}
