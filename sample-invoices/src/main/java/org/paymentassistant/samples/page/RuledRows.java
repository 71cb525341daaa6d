package org.paymentassistant.samples.page;

import java.awt.Color;
import java.util.List;
import org.paymentassistant.samples.truth.Box;

/**
 * A table of two columns with rules, labels at the left and values at the right.
 *
 * @param rows the rows
 * @param type how they are set
 * @param colon what follows a label
 * @param rule the colour of the rules
 */
public record RuledRows(List<Row> rows, Type type, String colon, Color rule) implements Block {
    private static final double SHARE = 0.52;
    private static final double PADDING = 3;

    /** Copies the rows. */
    public RuledRows {
        rows = List.copyOf(rows);
    }

    @Override
    public double height(Canvas canvas, double width) {
        return rows.size() * rowHeight();
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        double y = top;
        for (Row row : rows) {
            canvas.stroke(new Box(x, y, width, rowHeight()), 0.5, rule);
            canvas.stroke(new Box(x + width * SHARE, y, 0, rowHeight()), 0.5, rule);
            Type set = row.strong() ? type.inBold() : type;
            String label = row.label().isEmpty() ? "" : row.label() + colon;
            cell(canvas, Line.of(label), set, x, y, width * SHARE, Align.LEFT);
            cell(canvas, row.value(), set, x + width * SHARE, y, width * (1 - SHARE), Align.RIGHT);
            y += rowHeight();
        }
    }

    private double rowHeight() {
        return type.leading() + 2 * PADDING;
    }

    private static void cell(Canvas canvas, Line line, Type type, double x, double top, double width, Align align) {
        double room = width - 2 * PADDING;
        Type fitting = Shrink.toFit(canvas, line, type, room);
        double left = x + PADDING + align.offset(room - canvas.widthOf(line, fitting));
        canvas.text(left, top + PADDING, line, fitting);
    }
}
