package org.paymentassistant.samples.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.Framed;
import org.paymentassistant.samples.page.Grid;
import org.paymentassistant.samples.page.KeyValues;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.page.Stack;
import org.paymentassistant.samples.wording.HeaderText;
import org.paymentassistant.samples.wording.NoticeText;
import org.paymentassistant.samples.wording.PartyText;
import org.paymentassistant.samples.wording.PaymentText;
import org.paymentassistant.samples.wording.Script;
import org.paymentassistant.samples.wording.TableText;
import org.paymentassistant.samples.wording.TermsText;
import org.paymentassistant.samples.wording.TotalsText;

/**
 * The parts that layouts arrange, dressed in a style. Immutable.
 *
 * @param script what the document says
 * @param style how it is dressed
 */
record Parts(Script script, Style style) {
    Block title() {
        return new Paragraph(List.of(Line.of(new HeaderText(script).title())), style.title());
    }

    Block sellerName(double factor) {
        return new Paragraph(
                List.of(new PartyText(script).sellerName()), style.heading().scaled(factor));
    }

    Block sellerDetails(boolean withNumbers) {
        PartyText text = new PartyText(script);
        List<Line> lines = new ArrayList<>(text.sellerAddress());
        lines.addAll(text.sellerContact());
        if (withNumbers) {
            lines.addAll(text.sellerNumbers());
        }
        return new Paragraph(lines, style.body().scaled(0.92));
    }

    Block buyer(boolean labelled) {
        Paragraph lines = new Paragraph(new PartyText(script).buyer(), style.body());
        return labelled ? new Stack(List.of(heading(script.wording().of("buyer") + style.colon()), lines), 2) : lines;
    }

    Block heading(String text) {
        return new Paragraph(List.of(Line.of(text)), style.heading());
    }

    Block meta(KeyValues.Arrangement arrangement) {
        return keyValues(new HeaderText(script).rows(), arrangement);
    }

    Grid table(Grid.Look look) {
        TableText text = new TableText(script);
        return new Grid(text.columns(), text.rows(), style.body().scaled(0.95), look);
    }

    Block totals(KeyValues.Arrangement arrangement) {
        return keyValues(new TotalsText(script).rows(), arrangement);
    }

    /** Account and reference, as sentences where they can tell all and the choice is for them. */
    Block payment(KeyValues.Arrangement arrangement) {
        PaymentText text = new PaymentText(script);
        if (text.fitsSentences() && script.choice().chance("payment in sentences", 30)) {
            return new Paragraph(text.sentences(), style.body());
        }
        List<Row> rows = text.rows();
        Block values = keyValues(rows, arrangement);
        return rows.isEmpty() || text.accountRows().isEmpty()
                ? values
                : new Stack(List.of(heading(text.heading()), values), 3);
    }

    Block terms() {
        List<Line> lines = new ArrayList<>(new TermsText(script).lines());
        boolean labelled = !lines.isEmpty() && script.choice().chance("terms label", 40);
        if (labelled) {
            lines.set(
                    0,
                    Line.of(script.wording().of("terms") + style.colon() + " ").then(lines.get(0)));
        }
        lines.addAll(new NoticeText(script).important());
        return new Paragraph(lines, style.body());
    }

    Block notes() {
        return new Paragraph(new NoticeText(script).small(), style.small());
    }

    Block boxed(Block inner) {
        return new Framed(inner, 8, Optional.of(style.tint()), Optional.empty());
    }

    Block outlined(Block inner) {
        return new Framed(inner, 7, Optional.empty(), Optional.of(style.accent()));
    }

    KeyValues keyValues(List<Row> rows, KeyValues.Arrangement arrangement) {
        return new KeyValues(rows, style.body(), style.colon(), arrangement);
    }

    Grid.Look plainRules() {
        return new Grid.Look(Color.WHITE, Color.BLACK, Color.GRAY, Color.WHITE, true, false, 3);
    }

    Grid.Look darkHead() {
        Color zebra = script.choice().chance("zebra", 60) ? style.tint() : Color.WHITE;
        return new Grid.Look(style.accent(), Color.WHITE, style.accent(), zebra, false, false, 3.5);
    }

    Grid.Look fullRules() {
        return new Grid.Look(style.tint(), Color.BLACK, Color.DARK_GRAY, Color.WHITE, true, true, 2.5);
    }
}
