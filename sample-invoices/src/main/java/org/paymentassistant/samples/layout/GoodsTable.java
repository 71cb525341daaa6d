package org.paymentassistant.samples.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.page.Align;
import org.paymentassistant.samples.page.Grid;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.wording.TableText;
import org.paymentassistant.samples.wording.TotalsText;

/** The goods and services in one of many ways, perhaps with the sums as last rows. */
record GoodsTable(Sheet sheet) {
    private static final int FILLED = 14;

    /** The ways. */
    enum Look {
        PLAIN,
        DARK,
        FULL,
        BARE,
        TINTED,
        PAPER_FORM
    }

    Look look() {
        return sheet.from("table look", List.of(Look.values()));
    }

    boolean holdsTotals() {
        return sheet.parts().script().facts().kind() != DocumentKind.DELIVERY_NOTE && sheet.chance("sums in table", 12);
    }

    void draw() {
        TableText text = new TableText(sheet.parts().script());
        List<Grid.Column> columns = new ArrayList<>(text.columns());
        List<List<Line>> rows =
                new ArrayList<>(text.rows().stream().map(ArrayList::new).toList());
        boolean dated = sheet.chance("date column", 14);
        if (dated) {
            columns.add(0, new Grid.Column(sheet.word("dateColumn"), 1.35, Align.LEFT));
            rows.replaceAll(row -> with(
                    row,
                    sheet.parts()
                            .script()
                            .date(
                                    Field.OTHER_DATE,
                                    sheet.parts().script().facts().issued().minusDays(9))));
        }
        if (look() == Look.PAPER_FORM) {
            while (rows.size() < FILLED) {
                rows.add(Collections.nCopies(columns.size(), Line.of("")));
            }
        }
        double scale = sheet.from("table type", List.of(0.85, 0.95, 1.0));
        new Grid(columns, rows, sheet.parts().style().body().scaled(scale), grid()).flow(sheet.flow());
        if (holdsTotals()) {
            sums();
        }
        sheet.gap();
    }

    private static List<Line> with(List<Line> row, Line first) {
        List<Line> longer = new ArrayList<>(row);
        longer.add(0, first);
        return longer;
    }

    private void sums() {
        double label = sheet.from("sum label share", List.of(4.0, 5.0, 6.5));
        Align align = sheet.from("sum label align", List.of(Align.LEFT, Align.RIGHT));
        List<Grid.Column> columns = List.of(new Grid.Column("", label, align), new Grid.Column("", 1.6, Align.RIGHT));
        for (Row row : new TotalsText(sheet.parts().script()).rows()) {
            Line name = row.strong() ? Line.bold(row.label()) : Line.of(row.label());
            List<Line> cells = List.of(name, row.strong() ? row.value().allBold() : row.value());
            new Grid(columns, List.of(cells), sheet.parts().style().body(), grid()).flowBody(sheet.flow());
        }
    }

    private Grid.Look grid() {
        Color accent = sheet.parts().style().accent();
        Color tint = sheet.parts().style().tint();
        return switch (look()) {
            case PLAIN -> sheet.parts().plainRules();
            case DARK -> sheet.parts().darkHead();
            case FULL -> sheet.parts().fullRules();
            case BARE -> new Grid.Look(Color.WHITE, Color.BLACK, Color.WHITE, Color.WHITE, false, false, 2);
            case TINTED -> new Grid.Look(tint, accent, accent, tint, false, false, 4);
            case PAPER_FORM -> new Grid.Look(Color.WHITE, accent, Color.GRAY, Color.WHITE, true, true, 2);
        };
    }
}
