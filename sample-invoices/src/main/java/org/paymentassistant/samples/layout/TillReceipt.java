package org.paymentassistant.samples.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.paymentassistant.samples.facts.LineItem;
import org.paymentassistant.samples.page.Align;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Flow;
import org.paymentassistant.samples.page.KeyValues;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.page.Type;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.wording.HeaderText;
import org.paymentassistant.samples.wording.PartyText;
import org.paymentassistant.samples.wording.Script;
import org.paymentassistant.samples.wording.TotalsText;

/** The slip of a till: narrow, everything below each other, paid already. */
public final class TillReceipt implements InvoiceLayout {
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final float WIDTH = 226;
    private static final float HEIGHT = 640;

    @Override
    public PDRectangle format(Script script) {
        return new PDRectangle(WIDTH, HEIGHT);
    }

    @Override
    public void draw(Script script, Style style, Canvas canvas) {
        Parts parts = new Parts(script, style.atMost(8));
        Flow flow = new Flow(canvas, new Flow.Frame(12, 16, WIDTH - 12, HEIGHT - 20), 16, page -> {});
        Type type = parts.style().body();
        PartyText party = new PartyText(script);
        List<Line> head = new ArrayList<>(List.of(party.sellerName()));
        head.addAll(party.sellerAddress());
        head.addAll(party.sellerContact());
        head.addAll(party.sellerNumbers());
        flow.add(new Paragraph(head, type, Align.CENTRE));
        flow.gap(8);
        flow.add(new Paragraph(List.of(Line.bold(new HeaderText(script).title())), type.scaled(1.3), Align.CENTRE));
        flow.gap(6);
        HeaderText text = new HeaderText(script);
        flow.add(parts.keyValues(List.of(text.number(), text.issued()), KeyValues.Arrangement.EDGE));
        flow.gap(6);
        flow.add(parts.keyValues(items(script), KeyValues.Arrangement.EDGE));
        flow.gap(6);
        flow.add(parts.keyValues(new TotalsText(script).rows(), KeyValues.Arrangement.EDGE));
        flow.add(parts.keyValues(paid(script), KeyValues.Arrangement.EDGE));
        flow.gap(8);
        flow.add(new Paragraph(List.of(Line.of(script.wording().of("thanks"))), type, Align.CENTRE));
    }

    private static List<Row> items(Script script) {
        List<Row> rows = new ArrayList<>();
        for (LineItem item : script.facts().lines()) {
            String name = script.notation().number(item.quantity()) + " x " + item.description();
            rows.add(new Row(name, script.money(Field.OTHER_NUMBER, item.net())));
        }
        return rows;
    }

    private static List<Row> paid(Script script) {
        String[] words = SEMICOLON.split(script.wording().of("cash"), -1);
        return List.of(
                new Row(
                        words[0],
                        script.money(Field.OTHER_NUMBER, script.facts().totals().due())),
                new Row(words[1], Line.of("0")));
    }
}
