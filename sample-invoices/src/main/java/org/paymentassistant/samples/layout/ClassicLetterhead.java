package org.paymentassistant.samples.layout;

import java.util.List;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Flow;
import org.paymentassistant.samples.page.KeyValues;
import org.paymentassistant.samples.page.SideBySide;
import org.paymentassistant.samples.page.Stack;
import org.paymentassistant.samples.wording.Script;

/** The seller at the top left, the buyer at the right, number and dates below the title, everything in reading order. */
public final class ClassicLetterhead implements InvoiceLayout {
    private static final double LEFT = 50;

    @Override
    public void draw(Script script, Style style, Canvas canvas) {
        Parts parts = new Parts(script, style);
        double right = canvas.width() - LEFT;
        Flow flow = new Flow(
                canvas, new Flow.Frame(LEFT, 45, right, canvas.height() - 85), 60, page -> Footer.line(parts, page));
        Footer.line(parts, canvas);
        flow.addAt(new Stack(List.of(parts.sellerName(1.5), parts.sellerDetails(false)), 3), 0, 0.5);
        flow.gap(8);
        flow.addAt(parts.buyer(script.choice().chance("buyer label", 50)), 0.56, 1);
        flow.gap(14);
        flow.add(parts.title());
        flow.gap(6);
        flow.addAt(
                parts.meta(script.choice()
                        .from("meta", List.of(KeyValues.Arrangement.COLUMN, KeyValues.Arrangement.INLINE))),
                0,
                0.6);
        flow.gap(14);
        parts.table(script.choice().chance("dark head", 40) ? parts.darkHead() : parts.plainRules())
                .flow(flow);
        flow.gap(8);
        flow.addAt(parts.totals(KeyValues.Arrangement.EDGE), 0.52, 1);
        flow.gap(12);
        closing(flow, parts);
        PageNumbers.draw(parts, canvas);
    }

    private static void closing(Flow flow, Parts parts) {
        if (parts.script().choice().chance("closing side by side", 35)) {
            flow.add(SideBySide.equal(16, parts.payment(KeyValues.Arrangement.COLUMN), parts.terms()));
        } else {
            flow.add(parts.terms());
            flow.gap(8);
            flow.addAt(parts.payment(KeyValues.Arrangement.COLUMN), 0, 0.75);
        }
        flow.gap(12);
        flow.add(parts.notes());
    }
}
