package org.paymentassistant.samples.layout;

import java.awt.Color;
import java.util.List;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Flow;
import org.paymentassistant.samples.page.KeyValues;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.SideBySide;
import org.paymentassistant.samples.page.Type;
import org.paymentassistant.samples.truth.Box;
import org.paymentassistant.samples.wording.HeaderText;
import org.paymentassistant.samples.wording.PartyText;
import org.paymentassistant.samples.wording.Script;

/** A letter after DIN 5008: return address above the window, information block, fold marks, footer in columns. */
public final class DinLetter implements InvoiceLayout {
    private static final double LEFT = 70.9;
    private static final double WINDOW = 127.6;

    @Override
    public void draw(Script script, Style style, Canvas canvas) {
        Parts parts = new Parts(script, style);
        double right = canvas.width() - 50;
        letterhead(parts, canvas, right);
        Flow flow = new Flow(
                canvas,
                new Flow.Frame(LEFT, 292, right, canvas.height() - 112),
                80,
                page -> Footer.columns(parts, page));
        Footer.columns(parts, canvas);
        boolean numbered = script.choice().chance("number in subject", 45);
        HeaderText header = new HeaderText(script);
        flow.add(new Paragraph(
                List.of(numbered ? header.titleWithNumber().allBold() : Line.bold(header.title())),
                style.title().scaled(0.8)));
        flow.gap(10);
        greeting(flow, parts);
        parts.table(script.choice().chance("din rules", 60) ? parts.plainRules() : parts.fullRules())
                .flow(flow);
        flow.gap(6);
        flow.addAt(parts.totals(KeyValues.Arrangement.EDGE), 0.5, 1);
        flow.gap(12);
        closing(flow, parts);
        PageNumbers.draw(parts, canvas);
    }

    private static void letterhead(Parts parts, Canvas canvas, double right) {
        Logo.draw(parts, canvas, right - 46, 36, 46);
        parts.sellerName(1.6).draw(canvas, LEFT, 44, 330);
        PartyText text = new PartyText(parts.script());
        Type tiny = new Type(6.5, false, Color.DARK_GRAY);
        new Paragraph(List.of(text.returnAddress()), tiny).draw(canvas, LEFT, WINDOW, 235);
        canvas.stroke(new Box(LEFT, WINDOW + 10, 235, 0), 0.4, Color.GRAY);
        parts.buyer(false).draw(canvas, LEFT, WINDOW + 20, 235);
        boolean numbered = parts.script().choice().chance("number in subject", 45);
        HeaderText header = new HeaderText(parts.script());
        parts.keyValues(numbered ? header.rowsWithoutNumber() : header.rows(), KeyValues.Arrangement.COLUMN)
                .draw(canvas, 354, WINDOW + 14, right - 354);
        for (double fold : new double[] {297.6, 595.3}) {
            canvas.stroke(new Box(8, fold, 12, 0), 0.4, Color.GRAY);
        }
    }

    private static void greeting(Flow flow, Parts parts) {
        if (parts.script().choice().chance("salutation", 60)) {
            flow.add(new Paragraph(
                    List.of(Line.of(parts.script().wording().of("salutation"))),
                    parts.style().body()));
            flow.gap(10);
        }
    }

    private static void closing(Flow flow, Parts parts) {
        if (GiroCode.suits(parts.script().facts()) && parts.script().choice().chance("giro code", 30)) {
            flow.add(new SideBySide(List.of(parts.terms(), new GiroCode(parts)), List.of(3.0, 1.0), 10));
            return;
        }
        flow.add(parts.terms());
        flow.gap(8);
        if (parts.script().choice().chance("payment above footer", 35)) {
            flow.add(parts.payment(KeyValues.Arrangement.COLUMN));
            flow.gap(8);
        }
        flow.add(new Paragraph(
                List.of(Line.of(parts.script().wording().of("regards"))),
                parts.style().body()));
        flow.gap(6);
        flow.add(parts.notes());
    }
}
