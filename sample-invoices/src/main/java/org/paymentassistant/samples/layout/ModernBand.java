package org.paymentassistant.samples.layout;

import java.awt.Color;
import java.util.List;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Flow;
import org.paymentassistant.samples.page.KeyValues;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.SideBySide;
import org.paymentassistant.samples.page.Stack;
import org.paymentassistant.samples.page.Strip;
import org.paymentassistant.samples.truth.Box;
import org.paymentassistant.samples.wording.HeaderText;
import org.paymentassistant.samples.wording.PartyText;
import org.paymentassistant.samples.wording.Script;

/** A coloured band with the title, two columns of parties, number and dates in a strip, payment in a tinted box. */
public final class ModernBand implements InvoiceLayout {
    private static final double LEFT = 44;
    private static final double BAND = 66;

    @Override
    public void draw(Script script, Style style, Canvas canvas) {
        Parts parts = new Parts(script, style);
        double right = canvas.width() - LEFT;
        Flow flow = new Flow(canvas, new Flow.Frame(LEFT, BAND + 20, right, canvas.height() - 50), 50, page -> {});
        band(parts, canvas, right);
        flow.add(SideBySide.equal(24, from(parts), parts.buyer(true)));
        flow.gap(16);
        flow.add(new Strip(new HeaderText(script).shortRows(5), style.body(), style.tint(), style.accent()));
        flow.gap(16);
        parts.table(parts.darkHead()).flow(flow);
        flow.gap(10);
        flow.addAt(parts.boxed(parts.totals(KeyValues.Arrangement.EDGE)), 0.52, 1);
        flow.gap(14);
        flow.add(parts.boxed(SideBySide.equal(16, parts.payment(payment(script)), parts.terms())));
        flow.gap(10);
        flow.add(parts.notes());
        PageNumbers.draw(parts, canvas);
    }

    private static KeyValues.Arrangement payment(Script script) {
        return script.choice().from("payment", List.of(KeyValues.Arrangement.COLUMN, KeyValues.Arrangement.BELOW));
    }

    private static Stack from(Parts parts) {
        return new Stack(
                List.of(
                        parts.heading(parts.script().wording().of("seller")
                                + parts.style().colon()),
                        new Paragraph(
                                List.of(new PartyText(parts.script()).sellerName()),
                                parts.style().body()),
                        parts.sellerDetails(true)),
                2);
    }

    private static void band(Parts parts, Canvas canvas, double right) {
        canvas.fill(new Box(0, 0, canvas.width(), BAND), parts.style().accent());
        canvas.text(
                LEFT,
                22,
                Line.bold(new HeaderText(parts.script()).title()),
                parts.style().title().in(Color.WHITE));
        Line name = new PartyText(parts.script()).sellerName();
        double width = canvas.widthOf(name, parts.style().body().scaled(1.2));
        canvas.text(right - width, 28, name, parts.style().body().scaled(1.2).in(Color.WHITE));
    }
}
