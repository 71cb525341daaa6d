package org.paymentassistant.samples.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.samples.page.Align;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.page.SideBySide;
import org.paymentassistant.samples.page.Type;
import org.paymentassistant.samples.truth.Box;
import org.paymentassistant.samples.wording.PartyText;
import org.paymentassistant.samples.wording.PaymentText;

/** What stands at the foot of each page, in one of many ways. */
record Footers(Parts parts, Places places) {
    private static final double MARGIN = 46;

    /** The ways. */
    enum Look {
        COLUMNS,
        CENTRED,
        LEFT,
        FEW_COLUMNS
    }

    Look look() {
        return parts.script()
                .choice()
                .from("footer", List.of(Look.COLUMNS, Look.COLUMNS, Look.CENTRED, Look.LEFT, Look.FEW_COLUMNS));
    }

    /** Its height, zero where there is none. */
    double height(Canvas canvas) {
        List<List<Line>> groups = groups();
        return groups.isEmpty() ? 0 : block(groups).height(canvas, canvas.width() - 2 * MARGIN) + 40;
    }

    void draw(Canvas canvas) {
        List<List<Line>> groups = groups();
        if (groups.isEmpty()) {
            return;
        }
        Block block = block(groups);
        double width = canvas.width() - 2 * MARGIN;
        double top = canvas.height() - 34 - block.height(canvas, width);
        if (parts.script().choice().chance("footer rule", 60)) {
            canvas.stroke(new Box(MARGIN, top - 4, width, 0), 0.5, Color.GRAY);
        }
        block.draw(canvas, MARGIN, top, width);
    }

    private List<List<Line>> groups() {
        PartyText text = new PartyText(parts.script());
        List<List<Line>> groups = new ArrayList<>();
        if (places.sellerInFooter()) {
            List<Line> address = new ArrayList<>(List.of(text.sellerName()));
            address.addAll(text.sellerAddress());
            groups.add(address);
            groups.add(new ArrayList<>(text.sellerContact()));
        }
        if (places.numbersInFooter()) {
            groups.add(new ArrayList<>(text.sellerNumbers()));
        }
        if (places.bankInFooter()) {
            int at = parts.script().choice().of("bank in footer", 2) * groups.size();
            for (List<Row> account : new PaymentText(parts.script()).accounts()) {
                groups.add(at, lines(account));
            }
        }
        return groups;
    }

    private List<Line> lines(List<Row> rows) {
        List<Line> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(Line.of(row.label() + parts.style().colon() + " ").then(row.value()));
        }
        return lines;
    }

    private Block block(List<List<Line>> groups) {
        Type small = parts.style().small().scaled(parts.script().choice().from("footer size", List.of(0.85, 1.0, 1.1)));
        return switch (look()) {
            case COLUMNS -> columns(groups, small);
            case FEW_COLUMNS -> columns(halved(groups), small);
            case CENTRED -> new Paragraph(groups.stream().map(this::joined).toList(), small, Align.CENTRE);
            case LEFT -> new Paragraph(groups.stream().map(this::joined).toList(), small);
        };
    }

    private static Block columns(List<List<Line>> groups, Type type) {
        List<Block> blocks = new ArrayList<>();
        groups.forEach(lines -> blocks.add(new Paragraph(lines, type)));
        return SideBySide.equal(8, blocks.toArray(new Block[0]));
    }

    private static List<List<Line>> halved(List<List<Line>> groups) {
        List<List<Line>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < groups.size(); i++) {
            halves.get(i % 2).addAll(groups.get(i));
        }
        return halves;
    }

    private Line joined(List<Line> lines) {
        String joint = parts.script().choice().from("footer joint", List.of(" - ", " | ", " · ", ", ", "  "));
        Line all = Line.of("");
        for (int i = 0; i < lines.size(); i++) {
            all = i == 0 ? lines.get(0) : all.then(Line.of(joint)).then(lines.get(i));
        }
        return all;
    }
}
