package org.paymentassistant.samples.truth;

/**
 * A rectangle on a page in points (1/72 inch) from the top left corner.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width how wide
 * @param height how high
 */
public record Box(double x, double y, double width, double height) {}
