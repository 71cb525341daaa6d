package org.paymentassistant.samples.layout;

import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Flow;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.Type;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.wording.Script;

/** A letter that is no invoice: address, date, text, perhaps bank details in the footer. */
public final class LetterPage implements InvoiceLayout {
    @Override
    public void draw(Script script, Style style, Canvas canvas) {
        Parts parts = new Parts(script, style);
        Places places = new Places(script.choice());
        Footers footers = new Footers(parts, places);
        Flow flow =
                new Flow(canvas, new Flow.Frame(64, 48, canvas.width() - 64, canvas.height() - 110), 54, footers::draw);
        Sheet sheet = new Sheet(parts, canvas, flow, 64, canvas.width() - 64);
        footers.draw(canvas);
        sheet.add(parts.sellerName(1.3));
        sheet.add(parts.sellerDetails(script.choice().chance("numbers", 40)), 0, 0.6);
        sheet.add(parts.buyer(false), 0, 0.6);
        Line place = Line.of(script.facts().seller().address().city() + ", ");
        Line date = place.then(script.date(Field.INVOICE_DATE, script.facts().issued()));
        sheet.add(new Paragraph(List.of(date), style.body()), 0.5, 1);
        sheet.add(new Paragraph(
                text(script), new Type(style.size(), false, style.body().color())));
    }

    private static List<Line> text(Script script) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(script.wording().of("salutation")));
        lines.add(Line.of(" "));
        for (String sentence : script.wording().labels().all("letter")) {
            lines.add(Line.of(sentence));
        }
        lines.add(Line.of(" "));
        lines.add(Line.of(script.wording().of("regards")));
        lines.add(Line.of(
                script.facts().mentions().clerk().orElse(script.facts().seller().name())));
        return lines;
    }
}
