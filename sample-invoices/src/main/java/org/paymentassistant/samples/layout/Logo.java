package org.paymentassistant.samples.layout;

import java.awt.Color;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Type;
import org.paymentassistant.samples.truth.Box;

/** Simple marks of a house. Stateless. */
final class Logo {
    private Logo() {}

    static void draw(Parts parts, Canvas canvas, double x, double top, double size) {
        Color accent = parts.style().accent();
        String initial = parts.script().facts().seller().name().substring(0, 1);
        switch (parts.script().choice().of("logo", 4)) {
            case 0 -> letter(canvas, accent, initial, x, top, size);
            case 1 -> {
                canvas.fill(new Box(x, top, size * 0.45, size), accent);
                canvas.fill(
                        new Box(x + size * 0.55, top + size * 0.4, size * 0.45, size * 0.6),
                        parts.style().tint().darker());
            }
            case 2 -> {
                canvas.stroke(new Box(x + 1, top + 1, size - 2, size - 2), 2, accent);
                letterOnly(canvas, accent, initial, x, top, size);
            }
            default -> {
                for (int i = 0; i < 3; i++) {
                    canvas.fill(new Box(x, top + i * size * 0.36, size * (1 - i * 0.28), size * 0.24), accent);
                }
            }
        }
    }

    private static void letter(Canvas canvas, Color accent, String initial, double x, double top, double size) {
        canvas.fill(new Box(x, top, size, size), accent);
        letterOnly(canvas, Color.WHITE, initial, x, top, size);
    }

    private static void letterOnly(Canvas canvas, Color ink, String initial, double x, double top, double size) {
        Type type = new Type(size * 0.66, true, ink);
        double width = canvas.widthOf(Line.of(initial), type);
        canvas.text(x + (size - width) / 2, top + size * 0.13, Line.of(initial), type);
    }
}
