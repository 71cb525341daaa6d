package org.paymentassistant.samples.page;

import java.awt.Color;

/**
 * How text is set.
 *
 * @param size in points
 * @param bold whether all of it is bold
 * @param color its colour
 */
public record Type(double size, boolean bold, Color color) {
    /**
     * The distance from one line to the next.
     *
     * @return in points
     */
    public double leading() {
        return size * 1.28;
    }

    /**
     * The same in another size.
     *
     * @param factor times the size
     * @return a changed copy
     */
    public Type scaled(double factor) {
        return new Type(size * factor, bold, color);
    }

    /**
     * The same in bold.
     *
     * @return a changed copy
     */
    public Type inBold() {
        return new Type(size, true, color);
    }

    /**
     * The same in another colour.
     *
     * @param other the colour
     * @return a changed copy
     */
    public Type in(Color other) {
        return new Type(size, bold, other);
    }
}
