package org.paymentassistant.samples.layout;

import java.util.List;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Flow;
import org.paymentassistant.samples.page.KeyValues;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.wording.HeaderText;
import org.paymentassistant.samples.wording.Script;

/** A contract, report or price list: a title, parties, clauses, perhaps a table with prices. */
public final class TextPage implements InvoiceLayout {
    @Override
    public void draw(Script script, Style style, Canvas canvas) {
        Parts parts = new Parts(script, style);
        double right = canvas.width() - 56;
        Flow flow = new Flow(canvas, new Flow.Frame(56, 50, right, canvas.height() - 60), 54, page -> {});
        Sheet sheet = new Sheet(parts, canvas, flow, 56, right);
        sheet.add(parts.title());
        Line date = script.date(Field.INVOICE_DATE, script.facts().issued());
        sheet.add(new Paragraph(List.of(date), style.body()));
        sheet.add(parts.sellerName(1.1));
        sheet.add(parts.sellerDetails(sheet.chance("numbers", 50)), 0, 0.6);
        if (sheet.chance("second party", 60)) {
            sheet.add(parts.buyer(true), 0, 0.6);
        }
        if (sheet.chance("reference rows", 40)) {
            sheet.add(parts.keyValues(new HeaderText(script).others(), KeyValues.Arrangement.COLUMN), 0, 0.6);
        }
        sheet.add(Clauses.of(parts, sheet.from("clauses", List.of(1, 2, 4))));
        if (sheet.chance("prices", 40)) {
            new GoodsTable(sheet).draw();
        }
        if (sheet.chance("account told", 15)) {
            sheet.add(new Payments(sheet).block(false));
        }
        sheet.add(Clauses.of(parts, 1));
        PageNumbers.draw(parts, canvas);
    }
}
