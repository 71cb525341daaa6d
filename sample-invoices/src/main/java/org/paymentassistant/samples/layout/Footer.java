package org.paymentassistant.samples.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.samples.page.Align;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.KeyValues;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.SideBySide;
import org.paymentassistant.samples.truth.Box;
import org.paymentassistant.samples.wording.PartyText;
import org.paymentassistant.samples.wording.PaymentText;

/** What stands at the foot of each page. Stateless. */
final class Footer {
    private static final double MARGIN = 50;

    private Footer() {}

    /** Name, address and numbers of the seller on one or two centred lines. */
    static void line(Parts parts, Canvas canvas) {
        PartyText text = new PartyText(parts.script());
        Line first = text.sellerName();
        for (Line line : text.sellerAddress()) {
            first = first.then(Line.of(" - ")).then(line);
        }
        Line second = Line.of("");
        for (Line line : text.sellerNumbers()) {
            second =
                    second.text().isEmpty() ? line : second.then(Line.of(" - ")).then(line);
        }
        draw(canvas, new Paragraph(List.of(first, second), parts.style().small(), Align.CENTRE));
    }

    /** Address, numbers and bank in three columns. */
    static void columns(Parts parts, Canvas canvas) {
        PartyText text = new PartyText(parts.script());
        List<Line> address = new ArrayList<>(List.of(text.sellerName()));
        address.addAll(text.sellerAddress());
        List<Line> numbers = new ArrayList<>(text.sellerContact());
        numbers.addAll(text.sellerNumbers());
        Block bank = new KeyValues(
                new PaymentText(parts.script()).accountRows(),
                parts.style().small(),
                parts.style().colon(),
                KeyValues.Arrangement.INLINE);
        Block columns = new SideBySide(
                List.of(
                        new Paragraph(address, parts.style().small()),
                        new Paragraph(numbers, parts.style().small()),
                        bank),
                List.of(1.0, 1.15, 1.35),
                10);
        draw(canvas, columns);
    }

    private static void draw(Canvas canvas, Block block) {
        double width = canvas.width() - 2 * MARGIN;
        double top = canvas.height() - 32 - block.height(canvas, width);
        canvas.stroke(new Box(MARGIN, top - 5, width, 0), 0.6, Color.GRAY);
        block.draw(canvas, MARGIN, top, width);
    }
}
