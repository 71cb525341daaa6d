package org.paymentassistant.domain.document;

/**
 * A rectangle on a page as a person sees it upright. Immutable.
 *
 * @param x left edge, in PDF points from the page's left
 * @param y top edge, in PDF points from the page's top
 * @param width in points, not negative
 * @param height in points, not negative
 */
public record Box(double x, double y, double width, double height) {

    public Box {
        if (!(width >= 0 && height >= 0 && Double.isFinite(x) && Double.isFinite(y))
                || !Double.isFinite(width)
                || !Double.isFinite(height)) {
            throw new IllegalArgumentException("a box has finite edges and no negative size");
        }
    }

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The bottom edge. */
    public double bottom() {
        return y + height;
    }

    /** The middle between left and right. */
    public double centreX() {
        return x + width / 2;
    }

    /** The middle between top and bottom. */
    public double centreY() {
        return y + height / 2;
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Whether the two share an area. */
    public boolean intersects(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** How much of the smaller height the two share vertically, 0 to 1: near 1 for words of one line. */
    public double verticalOverlap(Box other) {
        double shared = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        double smaller = Math.min(height, other.height);
        return shared <= 0 || smaller <= 0 ? 0 : Math.min(1, shared / smaller);
    }

    /** How much of the smaller width the two share horizontally, 0 to 1: near 1 for cells of one column. */
    public double horizontalOverlap(Box other) {
        double shared = Math.min(right(), other.right()) - Math.max(x, other.x);
        double smaller = Math.min(width, other.width);
        return shared <= 0 || smaller <= 0 ? 0 : Math.min(1, shared / smaller);
    }
}
