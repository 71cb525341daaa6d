package org.paymentassistant.samples.page;

import java.awt.Color;
import java.util.Optional;
import org.paymentassistant.samples.truth.Box;

/**
 * A block in a box.
 *
 * @param inner what is inside
 * @param padding the room around it in points
 * @param fill the colour behind it, if any
 * @param frame the colour of the frame, if any
 */
public record Framed(Block inner, double padding, Optional<Color> fill, Optional<Color> frame) implements Block {
    @Override
    public double height(Canvas canvas, double width) {
        return inner.height(canvas, width - 2 * padding) + 2 * padding;
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        Box box = new Box(x, top, width, height(canvas, width));
        fill.ifPresent(color -> canvas.fill(box, color));
        frame.ifPresent(color -> canvas.stroke(box, 0.7, color));
        inner.draw(canvas, x + padding, top + padding, width - 2 * padding);
    }
}
