package org.paymentassistant.samples.page;

import java.awt.Color;
import java.util.List;
import org.paymentassistant.samples.truth.Box;

/**
 * Labels in a row with their values below, in equal columns with a frame.
 *
 * @param rows the labels and values, one a column
 * @param type how they are set
 * @param head the fill behind the labels
 * @param ink the colour of frame and labels
 */
public record Strip(List<Row> rows, Type type, Color head, Color ink) implements Block {
    private static final double PADDING = 4;

    /** Copies the rows. */
    public Strip {
        rows = List.copyOf(rows);
    }

    @Override
    public double height(Canvas canvas, double width) {
        return 2 * rowHeight();
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        double column = width / Math.max(1, rows.size());
        canvas.fill(new Box(x, top, width, rowHeight()), head);
        for (int i = 0; i < rows.size(); i++) {
            double left = x + i * column;
            cell(canvas, Line.of(rows.get(i).label()), type.scaled(0.88).in(ink), left, top, column);
            cell(canvas, rows.get(i).value(), type, left, top + rowHeight(), column);
            canvas.stroke(new Box(left, top, column, 2 * rowHeight()), 0.5, ink);
        }
    }

    private double rowHeight() {
        return type.leading() + 2 * PADDING;
    }

    private static void cell(Canvas canvas, Line line, Type type, double x, double top, double width) {
        new Paragraph(List.of(line), Shrink.toFit(canvas, line, type, width - 2 * PADDING))
                .draw(canvas, x + PADDING, top + PADDING, width - 2 * PADDING + 1);
    }
}
