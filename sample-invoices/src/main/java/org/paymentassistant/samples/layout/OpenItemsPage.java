package org.paymentassistant.samples.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.facts.OpenItem;
import org.paymentassistant.samples.page.Align;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Flow;
import org.paymentassistant.samples.page.Grid;
import org.paymentassistant.samples.page.KeyValues;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.wording.Script;

/** A reminder or statement: a table of earlier invoices, what is open, where to pay. */
public final class OpenItemsPage implements InvoiceLayout {
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final BigDecimal FEE = new BigDecimal("5.00");

    @Override
    public void draw(Script script, Style style, Canvas canvas) {
        Parts parts = new Parts(script, style);
        Places places = new Places(script.choice());
        Footers footers = new Footers(parts, places);
        double bottom = canvas.height() - Math.max(46, footers.height(canvas) + 6);
        Flow flow = new Flow(canvas, new Flow.Frame(54, 44, canvas.width() - 54, bottom), 54, footers::draw);
        Sheet sheet = new Sheet(parts, canvas, flow, 54, canvas.width() - 54);
        footers.draw(canvas);
        new Letterheads(sheet, places).draw();
        new Addressees(sheet, places).blocks().forEach(party -> sheet.add(party, 0, 0.55));
        sheet.add(parts.title());
        sheet.add(parts.meta(KeyValues.Arrangement.COLUMN), 0, 0.6);
        sheet.add(new Paragraph(intro(script), style.body()));
        items(script, style, parts).flow(flow);
        sheet.gap();
        sheet.add(parts.keyValues(sums(script), KeyValues.Arrangement.EDGE), 0.5, 1);
        sheet.add(new Payments(sheet).block(true));
        sheet.add(parts.notes());
    }

    private static List<Line> intro(Script script) {
        OpenItem first = script.facts().extras().openItems().get(0);
        if (script.facts().kind() == DocumentKind.STATEMENT) {
            return List.of();
        }
        return List.of(script.wording()
                .sentence(
                        "reminder",
                        Map.of(
                                "no", Line.value(Field.OTHER_NUMBER, first.number()),
                                "date", script.date(Field.OTHER_DATE, first.issued()))));
    }

    private static Grid items(Script script, Style style, Parts parts) {
        String[] heads = SEMICOLON.split(script.wording().of("openColumns"), -1);
        boolean numberFirst = !heads[0].startsWith("Dat") && !heads[0].startsWith("Fech") && !heads[0].startsWith("P");
        List<Grid.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            columns.add(new Grid.Column(heads[i], 1, i == heads.length - 1 ? Align.RIGHT : Align.LEFT));
        }
        List<List<Line>> rows = new ArrayList<>();
        for (OpenItem item : script.facts().extras().openItems()) {
            Line number = Line.value(Field.OTHER_NUMBER, item.number());
            Line issued = script.date(Field.OTHER_DATE, item.issued());
            rows.add(List.of(
                    numberFirst ? number : issued,
                    numberFirst ? issued : number,
                    script.date(Field.OTHER_DATE, item.due()),
                    script.money(Field.OTHER_NUMBER, item.amount())));
        }
        return new Grid(columns, rows, style.body(), parts.plainRules());
    }

    private static List<Row> sums(Script script) {
        InvoiceFacts facts = script.facts();
        BigDecimal open =
                facts.extras().openItems().stream().map(OpenItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Row> rows = new ArrayList<>();
        boolean charged =
                facts.kind() == DocumentKind.REMINDER && script.choice().chance("fee", 50);
        if (charged) {
            rows.add(new Row(script.wording().of("fee"), script.money(Field.OTHER_NUMBER, FEE)));
        }
        BigDecimal all = charged ? open.add(FEE) : open;
        rows.add(new Row(script.wording().of("openTotal"), script.money(Field.OTHER_NUMBER, all), true));
        return rows;
    }
}
