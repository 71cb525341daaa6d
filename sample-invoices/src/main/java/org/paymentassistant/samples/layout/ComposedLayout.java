package org.paymentassistant.samples.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Flow;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.SideBySide;
import org.paymentassistant.samples.page.Type;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.wording.HeaderText;
import org.paymentassistant.samples.wording.NoticeText;
import org.paymentassistant.samples.wording.Script;
import org.paymentassistant.samples.wording.TermsText;

/**
 * A document put together from blocks: each has several renderings and places, and each choice is made on its own, so
 * that hardly two documents look alike.
 */
public final class ComposedLayout implements InvoiceLayout {
    private static final List<RowLook> INFO = List.of(
            RowLook.COLUMN,
            RowLook.COLUMN,
            RowLook.COLUMN,
            RowLook.EDGE,
            RowLook.INLINE,
            RowLook.INLINE,
            RowLook.BELOW,
            RowLook.FACING,
            RowLook.STRIP,
            RowLook.STRIP,
            RowLook.PAIRS,
            RowLook.CELLS,
            RowLook.RIGHT,
            RowLook.RULED,
            RowLook.JOINED);

    @Override
    public void draw(Script script, Style style, Canvas canvas) {
        Parts parts = new Parts(script, style);
        Places places = new Places(script.choice());
        Footers footers = new Footers(parts, places);
        Sheet sheet = sheet(parts, canvas, footers);
        footers.draw(canvas);
        new Letterheads(sheet, places).draw();
        opening(sheet, places);
        middle(sheet, places);
        closing(sheet, places);
        formVersion(parts, canvas);
        PageNumbers.draw(parts, canvas);
    }

    /** The date of the form itself is none of the invoice's. */
    private static void formVersion(Parts parts, Canvas page) {
        if (parts.script().choice().chance("form version", 9)) {
            boolean above = parts.script().choice().chance("form version above", 50);
            page.text(
                    34,
                    above ? 14 : page.height() - 12,
                    new HeaderText(parts.script()).formVersion(),
                    parts.style().small());
        }
    }

    private static Sheet sheet(Parts parts, Canvas canvas, Footers footers) {
        double left = parts.script().choice().from("left margin", List.of(34.0, 44.0, 54.0, 64.0, 72.0));
        double right = canvas.width() - parts.script().choice().from("right margin", List.of(34.0, 44.0, 54.0, 64.0));
        double top = parts.script().choice().from("top margin", List.of(24.0, 36.0, 48.0, 64.0));
        double bottom = canvas.height() - Math.max(46, footers.height(canvas) + 6);
        Flow flow = new Flow(canvas, new Flow.Frame(left, top, right, bottom), 54, page -> {
            footers.draw(page);
            runningHead(parts, page, left);
        });
        return new Sheet(parts, canvas, flow, left, right);
    }

    private static void runningHead(Parts parts, Canvas page, double left) {
        if (parts.script().choice().chance("running head", 40)) {
            Line line = new HeaderText(parts.script()).titleWithNumber();
            page.text(left, 28, line, parts.style().small());
        }
    }

    private static void opening(Sheet sheet, Places places) {
        List<Block> parties = new Addressees(sheet, places).blocks();
        if (new InfoRows(sheet, places).datedLine()) {
            datedLine(sheet);
        }
        Block info = framed(sheet, infoLook(sheet).of(sheet.parts(), new InfoRows(sheet, places).rows()));
        boolean narrow = isNarrow(infoLook(sheet));
        String order = sheet.from("opening", List.of("beside", "beside", "before", "after", "after", "reversed"));
        if (order.equals("before")) {
            info(sheet, info, narrow);
        }
        if (narrow && parties.size() == 1 && (order.equals("beside") || order.equals("reversed"))) {
            List<Block> pair = order.equals("beside") ? List.of(parties.get(0), info) : List.of(info, parties.get(0));
            sheet.add(new SideBySide(pair, List.of(1.1, 1.0), 20));
            title(sheet, places);
            return;
        }
        parties(sheet, parties);
        title(sheet, places);
        if (!order.equals("before")) {
            info(sheet, info, narrow);
        }
    }

    static void datedLine(Sheet sheet) {
        Script script = sheet.parts().script();
        Line line = script.wording()
                .sentence(
                        "placeDate",
                        Map.of(
                                "city",
                                        Line.of(script.facts()
                                                .seller()
                                                .address()
                                                .city()),
                                "date",
                                        script.date(
                                                Field.INVOICE_DATE,
                                                script.facts().issued())));
        boolean right = sheet.chance("dated line right", 60);
        sheet.add(text(sheet, line), right ? 0.6 : 0, 1);
    }

    static RowLook infoLook(Sheet sheet) {
        return sheet.from("info look", INFO);
    }

    private static boolean isNarrow(RowLook look) {
        return look != RowLook.STRIP && look != RowLook.PAIRS && look != RowLook.CELLS && look != RowLook.JOINED;
    }

    private static void info(Sheet sheet, Block info, boolean narrow) {
        if (!narrow) {
            sheet.add(info);
        } else if (sheet.chance("info at right", 40)) {
            sheet.add(info, 0.52, 1);
        } else {
            sheet.add(info, 0, 0.6);
        }
    }

    private static void parties(Sheet sheet, List<Block> parties) {
        if (parties.size() == 1) {
            switch (sheet.from("buyer place", List.of("left", "left", "right"))) {
                case "right" -> sheet.add(parties.get(0), 0.55, 1);
                default -> sheet.add(parties.get(0), 0, 0.55);
            }
        } else if (sheet.chance("parties below each other", 14)) {
            parties.forEach(party -> sheet.add(party, 0, 0.6));
        } else {
            sheet.add(SideBySide.equal(14, parties.toArray(new Block[0])));
        }
    }

    private static void title(Sheet sheet, Places places) {
        if (!places.titleInHead() || needsTitle(sheet, places)) {
            Letterheads heads = new Letterheads(sheet, places);
            sheet.add(new Paragraph(
                    List.of(heads.titleLine()), sheet.parts().style().title().scaled(0.85)));
        }
    }

    /** The number must be told even where the head has no room for a title. */
    private static boolean needsTitle(Sheet sheet, Places places) {
        boolean told = sheet.canvas().printed().stream().anyMatch(value -> value.field() == Field.INVOICE_NUMBER);
        return places.numberInTitle() && !told;
    }

    private static void middle(Sheet sheet, Places places) {
        if (sheet.parts().script().facts().kind().isInvoice() && sheet.chance("about", 20)) {
            sheet.add(text(sheet, Line.of(sheet.word("about"))));
        }
        if (sheet.parts().script().facts().kind().isPayable() && sheet.chance("summary", 9)) {
            sheet.add(new Paragraph(
                    List.of(summary(sheet)), sheet.parts().style().body().scaled(1.3)));
        }
        if (places.bank() == Places.Bank.BEFORE_TABLE) {
            sheet.add(new Payments(sheet).block(true));
        }
        GoodsTable table = new GoodsTable(sheet);
        table.draw();
        Block beside = places.bank() == Places.Bank.BESIDE_TOTALS
                ? new Payments(sheet).block(true)
                : new Paragraph(List.of(), sheet.parts().style().body());
        boolean priced = sheet.parts().script().facts().kind() != DocumentKind.DELIVERY_NOTE;
        if (priced && (!table.holdsTotals() || !sheet.isEmpty(beside))) {
            new Sums(sheet).draw(beside);
        }
    }

    private static Line summary(Sheet sheet) {
        Script script = sheet.parts().script();
        boolean dated = script.facts().terms().datePrinted();
        Line date = dated
                ? script.date(Field.DUE_DATE, script.facts().terms().due())
                : script.date(Field.INVOICE_DATE, script.facts().issued());
        Line amount =
                script.money(Field.AMOUNT_DUE, script.facts().totals().due()).allBold();
        return dated
                ? script.wording().sentence("summary", Map.of("due", amount, "date", date))
                : Line.of(script.wording().of("amountDue") + ": ").then(amount);
    }

    private static void closing(Sheet sheet, Places places) {
        List<Block> blocks = new ArrayList<>();
        List<Line> terms = new ArrayList<>(new TermsText(sheet.parts().script()).lines());
        if (new InfoRows(sheet, places).termsInHead() && !terms.isEmpty()) {
            terms.remove(0);
        }
        terms.addAll(new NoticeText(sheet.parts().script()).important());
        blocks.add(labelled(sheet, terms));
        boolean referenceElsewhere = !places.bankInFooter();
        if (places.bankInBody()) {
            blocks.add(new Payments(sheet).block(true));
        } else if (!referenceElsewhere || places.bank() == Places.Bank.HEAD) {
            blocks.add(reference(sheet));
        }
        blocks.add(new Payments(sheet).payable());
        Collections.shuffle(blocks, new Random(sheet.choice().of("closing order", 1000)));
        if (sheet.chance("closing beside", 15)) {
            sheet.add(SideBySide.equal(
                    16, blocks.stream().filter(b -> !sheet.isEmpty(b)).toArray(Block[]::new)));
        } else {
            blocks.forEach(sheet::add);
        }
        code(sheet);
        if (sheet.chance("notes at bottom", 25)) {
            sheet.flow().downTo(sheet.canvas().height() - 210);
        }
        sheet.add(sheet.parts().notes());
        if (places.bank() == Places.Bank.SLIP) {
            new TransferSlip(sheet).draw();
        }
        if (sheet.chance("conditions", 5)) {
            sheet.flow().breakPage();
            sheet.add(Clauses.of(sheet.parts(), 3));
        }
    }

    private static void code(Sheet sheet) {
        if (GiroCode.suits(sheet.parts().script().facts()) && sheet.chance("giro code", 10)) {
            sheet.add(new GiroCode(sheet.parts()), sheet.from("code place", List.of(0.0, 0.7)), 1);
        }
    }

    private static Block reference(Sheet sheet) {
        return new org.paymentassistant.samples.wording.PaymentText(
                        sheet.parts().script())
                .referenceRow()
                .<Block>map(row -> RowLook.INLINE.of(sheet.parts(), List.of(row)))
                .orElseGet(() -> new Paragraph(List.of(), sheet.parts().style().body()));
    }

    private static Block labelled(Sheet sheet, List<Line> lines) {
        Type type = sheet.parts().style().body();
        if (!lines.isEmpty() && sheet.chance("terms label", 40)) {
            Line label = Line.bold(sheet.word("terms") + sheet.parts().style().colon() + " ");
            lines.set(0, label.then(lines.get(0)));
        }
        return new Paragraph(lines, type);
    }

    private static Block text(Sheet sheet, Line line) {
        return new Paragraph(List.of(line), sheet.parts().style().body());
    }

    private static Block framed(Sheet sheet, Block info) {
        return switch (sheet.choice().of("info frame", 6)) {
            case 0 -> sheet.parts().boxed(info);
            case 1 -> sheet.parts().outlined(info);
            default -> info;
        };
    }
}
