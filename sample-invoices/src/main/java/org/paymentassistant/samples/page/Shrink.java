package org.paymentassistant.samples.page;

/** Makes type smaller where a line would not fit. Stateless. */
final class Shrink {
    private Shrink() {}

    static Type toFit(Canvas canvas, Line line, Type type, double width) {
        double wide = canvas.widthOf(line, type);
        return wide > width ? type.scaled(width / wide) : type;
    }
}
