package org.paymentassistant.samples.layout;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.paymentassistant.samples.facts.TaxLine;
import org.paymentassistant.samples.facts.Totals;
import org.paymentassistant.samples.page.Align;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.SideBySide;
import org.paymentassistant.samples.page.Stack;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.wording.Script;
import org.paymentassistant.samples.wording.TotalsText;

/** The sums of a document in one of many ways and places, perhaps with a table of taxes. */
record Sums(Sheet sheet) {
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final List<RowLook> LOOKS = List.of(
            RowLook.EDGE,
            RowLook.EDGE,
            RowLook.EDGE,
            RowLook.EDGE,
            RowLook.RULED,
            RowLook.RULED,
            RowLook.FACING,
            RowLook.COLUMN,
            RowLook.STRIP,
            RowLook.RIGHT,
            RowLook.INLINE);

    RowLook look() {
        return sheet.from("sums look", LOOKS);
    }

    /** Draws the sums with another block beside them. */
    void draw(Block beside) {
        Block sums =
                framed(look().of(sheet.parts(), new TotalsText(sheet.parts().script()).rows()));
        if (sheet.chance("sums on next page", 4)) {
            sheet.flow().breakPage();
        }
        if (!sheet.isEmpty(beside)) {
            sheet.add(new SideBySide(List.of(beside, sums), List.of(1.1, 1.0), 16));
            return;
        }
        boolean taxes = hasTaxTable();
        if (look() == RowLook.STRIP) {
            sheet.add(taxes ? new Stack(List.of(taxTable(), sums), 6) : sums);
        } else if (taxes && sheet.chance("taxes beside sums", 60)) {
            sheet.add(new SideBySide(List.of(taxTable(), sums), List.of(1.0, 1.0), 20));
        } else {
            if (taxes) {
                sheet.add(taxTable(), 0, 0.6);
            }
            place(sums);
        }
    }

    private void place(Block sums) {
        switch (sheet.from("sums place", List.of("right", "right", "right", "right", "right", "left", "wide", "far"))) {
            case "left" -> sheet.add(sums, 0, 0.5);
            case "wide" -> sheet.add(sums);
            case "far" -> sheet.add(sums, 0.66, 1);
            default -> sheet.add(sums, 0.52, 1);
        }
    }

    private Block framed(Block sums) {
        return switch (sheet.choice().of("sums frame", 6)) {
            case 0 -> sheet.parts().boxed(sums);
            case 1 -> sheet.parts().outlined(sums);
            default -> sums;
        };
    }

    private boolean hasTaxTable() {
        Totals totals = sheet.parts().script().facts().totals();
        return totals.tax().signum() != 0
                && sheet.chance("tax table", totals.taxes().size() > 1 ? 45 : 14);
    }

    private Block taxTable() {
        Script script = sheet.parts().script();
        String[] heads = SEMICOLON.split(script.wording().of("taxHead"), -1);
        List<Block> lines = new ArrayList<>();
        lines.add(line(Line.bold(heads[0]), Line.bold(heads[1]), Line.bold(heads[2]), Line.bold(heads[3])));
        for (TaxLine tax : script.facts().totals().taxes()) {
            lines.add(line(
                    Line.of(script.notation().number(tax.rate()) + " %"),
                    bare(Field.OTHER_NUMBER, tax.base()),
                    bare(Field.TAX_AMOUNT, tax.tax()),
                    bare(Field.OTHER_NUMBER, tax.base().add(tax.tax()))));
        }
        return new Stack(lines, 1);
    }

    private Line bare(Field field, BigDecimal amount) {
        return Line.value(field, sheet.parts().script().notation().amount(amount));
    }

    private Block line(Line... cells) {
        List<Block> blocks = new ArrayList<>();
        for (Line cell : cells) {
            blocks.add(new Paragraph(
                    List.of(cell), sheet.parts().style().body().scaled(0.9).in(Color.DARK_GRAY), Align.RIGHT));
        }
        return SideBySide.equal(4, blocks.toArray(new Block[0]));
    }
}
