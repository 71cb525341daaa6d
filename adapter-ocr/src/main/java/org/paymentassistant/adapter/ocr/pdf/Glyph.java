package org.paymentassistant.adapter.ocr.pdf;

import java.util.Optional;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Concealment;

/**
 * A drawn character, or a ligature of several, in the coordinates of its reading direction.
 *
 * @param text what it stands for
 * @param frame the direction it is read in
 * @param x left edge along the reading direction
 * @param baseline across the reading direction
 * @param width along the reading direction
 * @param height above the baseline
 * @param fontSize in points
 * @param bold whether its font is heavy
 * @param colour 0xRRGGBB
 * @param order when it was drawn, among everything that can cover something
 * @param concealment why it draws nothing, where that is known from how it is drawn
 */
record Glyph(
        String text,
        Frame frame,
        double x,
        double baseline,
        double width,
        double height,
        double fontSize,
        boolean bold,
        int colour,
        int order,
        Optional<Concealment> concealment) {

    double right() {
        return x + width;
    }

    /** From its baseline to its height, on the upright page. */
    Box box() {
        return frame.upright(new Box(x, baseline - height, width, height));
    }

    /** The same, not seen for a reason. */
    Glyph hidden(Concealment reason) {
        return new Glyph(text, frame, x, baseline, width, height, fontSize, bold, colour, order, Optional.of(reason));
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00a0");
    }

    /** Whether this is the same character on the same spot, as drawn again to look bold. */
    boolean repeats(Glyph earlier) {
        double tolerance = 0.15 * fontSize;
        return text.equals(earlier.text)
                && frame.equals(earlier.frame)
                && Math.abs(x - earlier.x) < tolerance
                && Math.abs(baseline - earlier.baseline) < tolerance;
    }
}
