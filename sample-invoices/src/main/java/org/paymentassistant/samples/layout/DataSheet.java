package org.paymentassistant.samples.layout;

import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Flow;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.wording.NoticeText;
import org.paymentassistant.samples.wording.PartyText;
import org.paymentassistant.samples.wording.PaymentText;
import org.paymentassistant.samples.wording.Script;
import org.paymentassistant.samples.wording.TermsText;
import org.paymentassistant.samples.wording.TotalsText;

/** A list of everything by sections, as programs print the data of electronic invoices. */
public final class DataSheet implements InvoiceLayout {
    private static final List<RowLook> LOOKS = List.of(RowLook.COLUMN, RowLook.RULED, RowLook.EDGE, RowLook.FACING);

    @Override
    public void draw(Script script, Style style, Canvas canvas) {
        Parts parts = new Parts(script, style);
        double right = canvas.width() - 50;
        Flow flow = new Flow(canvas, new Flow.Frame(50, 44, right, canvas.height() - 50), 50, page -> {});
        Sheet sheet = new Sheet(parts, canvas, flow, 50, right);
        Places places = new Places(script.choice());
        Line title = new Letterheads(sheet, places).titleLine();
        sheet.add(new Paragraph(List.of(title), style.title()));
        if (new InfoRows(sheet, places).datedLine()) {
            ComposedLayout.datedLine(sheet);
        }
        section(sheet, "currencyLabel", new InfoRows(sheet, places).rows());
        parties(sheet, script);
        section(sheet, "account", new PaymentText(script).rows());
        List<Line> terms = new ArrayList<>(new TermsText(script).lines());
        terms.addAll(new NoticeText(script).important());
        sheet.add(new Paragraph(terms, style.body()));
        new GoodsTable(sheet).draw();
        section(sheet, "gross", new TotalsText(script).rows());
        PageNumbers.draw(parts, canvas);
    }

    private static void parties(Sheet sheet, Script script) {
        PartyText text = new PartyText(script);
        if (script.choice().chance("party rows", 60)) {
            section(sheet, "seller", text.sellerRows());
            section(sheet, "buyer", text.buyerRows());
            return;
        }
        List<Line> seller = new ArrayList<>(List.of(text.sellerName()));
        seller.addAll(text.sellerAddress());
        seller.addAll(text.sellerNumbers());
        section(sheet, "seller", unlabelled(seller));
        section(sheet, "buyer", unlabelled(text.buyer()));
    }

    private static List<Row> unlabelled(List<Line> lines) {
        return lines.stream().map(line -> new Row("", line)).toList();
    }

    private static void section(Sheet sheet, String key, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Block head = sheet.parts().boxed(sheet.parts().heading(sheet.word(key)));
        if (!key.equals("currencyLabel")) {
            sheet.flow().add(head);
        }
        List<Row> shown = rows;
        RowLook look = sheet.from("data look", LOOKS);
        for (Row row : shown) {
            sheet.flow().add(look.of(sheet.parts(), List.of(row)));
        }
        sheet.gap();
    }
}
