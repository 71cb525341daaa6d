package org.paymentassistant.samples.layout;

import java.util.List;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Flow;
import org.paymentassistant.samples.page.KeyValues;
import org.paymentassistant.samples.page.Stack;
import org.paymentassistant.samples.wording.Script;

/** A Swiss letter with the payment slip at the foot, on a page of its own where there is no room. */
public final class QrBill implements InvoiceLayout {
    private static final double LEFT = 56;

    @Override
    public void draw(Script script, Style style, Canvas canvas) {
        Parts parts = new Parts(script, style);
        double right = canvas.width() - LEFT;
        Flow flow = new Flow(canvas, new Flow.Frame(LEFT, 40, right, canvas.height() - 40), 50, page -> {});
        Logo.draw(parts, canvas, right - 40, 40, 36);
        flow.addAt(new Stack(List.of(parts.sellerName(1.2), parts.sellerDetails(true)), 2), 0, 0.55);
        flow.gap(10);
        flow.addAt(parts.buyer(false), 0.58, 1);
        flow.gap(10);
        flow.add(parts.title());
        flow.gap(4);
        flow.addAt(parts.meta(KeyValues.Arrangement.COLUMN), 0, 0.6);
        flow.gap(10);
        parts.table(parts.plainRules()).flow(flow);
        flow.gap(6);
        flow.addAt(parts.totals(KeyValues.Arrangement.EDGE), 0.55, 1);
        flow.gap(6);
        flow.add(parts.terms());
        if (flow.y() > canvas.height() - QrBillSlip.HEIGHT - 12) {
            flow.breakPage();
        }
        new QrBillSlip(script, canvas).draw();
    }
}
