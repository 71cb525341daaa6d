package org.paymentassistant.samples.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.samples.page.Align;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.KeyValues;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.page.RuledRows;
import org.paymentassistant.samples.page.SideBySide;
import org.paymentassistant.samples.page.Stack;
import org.paymentassistant.samples.page.Strip;

/** The ways in which labels and their values stand together. */
enum RowLook {
    /** Values in a column right of the labels. */
    COLUMN,
    /** Values at the right edge. */
    EDGE,
    /** Each value right behind its label. */
    INLINE,
    /** Each value below its label. */
    BELOW,
    /** Labels end where values begin. */
    FACING,
    /** Labels are the headings of a table of one row. */
    STRIP,
    /** Two labels with their values on each line. */
    PAIRS,
    /** Values below labels, several beside each other. */
    CELLS,
    /** Lines that end at the right edge. */
    RIGHT,
    /** A table of two columns with rules. */
    RULED,
    /** All on one line, as far as there is room. */
    JOINED;

    private static final int STRIP_WIDTH = 5;
    private static final int CELLS_WIDTH = 3;

    Block of(Parts parts, List<Row> rows) {
        return switch (this) {
            case COLUMN -> parts.keyValues(rows, KeyValues.Arrangement.COLUMN);
            case EDGE -> parts.keyValues(rows, KeyValues.Arrangement.EDGE);
            case INLINE -> parts.keyValues(rows, KeyValues.Arrangement.INLINE);
            case BELOW -> parts.keyValues(rows, KeyValues.Arrangement.BELOW);
            case FACING -> parts.keyValues(rows, KeyValues.Arrangement.FACING);
            case STRIP -> strips(parts, rows);
            case PAIRS -> pairs(parts, rows);
            case CELLS -> cells(parts, rows);
            case RIGHT -> lines(parts, rows, Align.RIGHT);
            case RULED ->
                new RuledRows(rows, parts.style().body(), parts.style().colon(), Color.GRAY);
            case JOINED -> joined(parts, rows);
        };
    }

    private static Block strips(Parts parts, List<Row> rows) {
        List<Block> strips = new ArrayList<>();
        boolean tinted = parts.script().choice().chance("strip tinted", 60);
        Color head = tinted ? parts.style().tint() : Color.WHITE;
        Color ink =
                parts.script().choice().chance("strip ink", 50) ? parts.style().accent() : Color.BLACK;
        for (List<Row> part : chunks(rows, STRIP_WIDTH)) {
            strips.add(new Strip(part, parts.style().body(), head, ink));
        }
        return new Stack(strips, parts.script().choice().chance("strips apart", 50) ? 6 : 0);
    }

    private static Block pairs(Parts parts, List<Row> rows) {
        int half = (rows.size() + 1) / 2;
        KeyValues left = parts.keyValues(rows.subList(0, half), KeyValues.Arrangement.COLUMN);
        KeyValues right = parts.keyValues(rows.subList(half, rows.size()), KeyValues.Arrangement.COLUMN);
        return SideBySide.equal(18, left, right);
    }

    private static Block cells(Parts parts, List<Row> rows) {
        List<Block> lines = new ArrayList<>();
        for (List<Row> part : chunks(rows, CELLS_WIDTH)) {
            List<Block> cells = new ArrayList<>();
            part.forEach(row -> cells.add(parts.keyValues(List.of(row), KeyValues.Arrangement.BELOW)));
            while (cells.size() < CELLS_WIDTH) {
                cells.add(new Paragraph(List.of(), parts.style().body()));
            }
            lines.add(SideBySide.equal(10, cells.toArray(new Block[0])));
        }
        return new Stack(lines, 4);
    }

    private static Block lines(Parts parts, List<Row> rows, Align align) {
        List<Line> lines = rows.stream().map(row -> line(parts, row)).toList();
        return new Paragraph(lines, parts.style().body(), align);
    }

    private static Block joined(Parts parts, List<Row> rows) {
        String joint = parts.script().choice().from("joint", List.of(" - ", "   ", " | ", ", ", " – ", " / ", "; "));
        Line all = Line.of("");
        for (Row row : rows) {
            all = all.spans().size() == 1
                    ? all.then(line(parts, row))
                    : all.then(Line.of(joint)).then(line(parts, row));
        }
        return new Paragraph(List.of(all), parts.style().body());
    }

    private static Line line(Parts parts, Row row) {
        String label = row.label().isEmpty() ? "" : row.label() + parts.style().colon() + " ";
        Line start = parts.script().choice().chance("bold labels", 35) ? Line.bold(label) : Line.of(label);
        return start.then(row.strong() ? row.value().allBold() : row.value());
    }

    private static List<List<Row>> chunks(List<Row> rows, int size) {
        List<List<Row>> chunks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += size) {
            chunks.add(rows.subList(from, Math.min(rows.size(), from + size)));
        }
        return chunks;
    }
}
