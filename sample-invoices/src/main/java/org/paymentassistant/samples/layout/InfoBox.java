package org.paymentassistant.samples.layout;

import java.util.List;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Flow;
import org.paymentassistant.samples.page.KeyValues;
import org.paymentassistant.samples.page.SideBySide;
import org.paymentassistant.samples.page.Stack;
import org.paymentassistant.samples.wording.Script;

/** Logo and seller at the right, the buyer at the left, number and dates in a box, payment at the bottom of the page. */
public final class InfoBox implements InvoiceLayout {
    private static final double LEFT = 54;

    @Override
    public void draw(Script script, Style style, Canvas canvas) {
        Parts parts = new Parts(script, style);
        double right = canvas.width() - LEFT;
        Flow flow = new Flow(canvas, new Flow.Frame(LEFT, 42, right, canvas.height() - 56), 54, page -> {});
        Logo.draw(parts, canvas, LEFT, 42, 44);
        flow.addAt(new Stack(List.of(parts.sellerName(1.25), parts.sellerDetails(true)), 2), 0.56, 1);
        flow.downTo(104);
        flow.gap(16);
        flow.add(new SideBySide(List.of(parts.buyer(true), info(parts)), List.of(1.1, 1.0), 24));
        flow.gap(20);
        flow.add(parts.title());
        flow.gap(8);
        parts.table(script.choice().chance("full rules", 50) ? parts.fullRules() : parts.darkHead())
                .flow(flow);
        flow.gap(8);
        flow.addAt(parts.totals(KeyValues.Arrangement.EDGE), script.choice().chance("wide totals", 30) ? 0.4 : 0.55, 1);
        flow.gap(14);
        flow.add(parts.terms());
        flow.gap(10);
        bottom(flow, parts, canvas, right - LEFT);
        PageNumbers.draw(parts, canvas);
    }

    private static Block info(Parts parts) {
        Block rows = parts.meta(
                parts.script().choice().chance("info edge", 35)
                        ? KeyValues.Arrangement.EDGE
                        : KeyValues.Arrangement.COLUMN);
        return parts.script().choice().chance("info outlined", 50) ? parts.outlined(rows) : parts.boxed(rows);
    }

    private static void bottom(Flow flow, Parts parts, Canvas canvas, double width) {
        Block payment = parts.payment(KeyValues.Arrangement.COLUMN);
        if (payment.height(canvas, width) > 0) {
            Block box = parts.outlined(payment);
            if (parts.script().choice().chance("payment at bottom", 50)) {
                flow.downTo(canvas.height()
                        - 86
                        - box.height(canvas, width)
                        - parts.notes().height(canvas, width));
            }
            flow.add(box);
        }
        flow.gap(8);
        flow.add(parts.notes());
    }
}
