package org.paymentassistant.samples.page;

import java.util.List;

/**
 * Rows of label and value in two columns.
 *
 * @param rows the rows
 * @param type how they are set
 * @param colon what follows a label
 * @param arrangement where the values stand
 */
public record KeyValues(List<Row> rows, Type type, String colon, Arrangement arrangement) implements Block {
    private static final double GAP = 8;
    private static final double STRONG = 1.15;

    /** Where the values stand. */
    public enum Arrangement {
        /** In a column right of the longest label. */
        COLUMN,
        /** At the right edge. */
        EDGE,
        /** Right behind their labels. */
        INLINE,
        /** Below their labels. */
        BELOW,
        /** Right of the labels, which end where the values begin. */
        FACING
    }

    /** Copies the rows. */
    public KeyValues {
        rows = List.copyOf(rows);
    }

    @Override
    public double height(Canvas canvas, double width) {
        return rows.stream().mapToDouble(this::heightOf).sum();
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        double labels = Math.min(width * 0.62, labelWidth(canvas) + GAP);
        double y = top;
        for (Row row : rows) {
            drawRow(canvas, row, x, y, width, labels);
            y += heightOf(row);
        }
    }

    private void drawRow(Canvas canvas, Row row, double x, double y, double width, double labels) {
        Type set = typeOf(row);
        Line label = Line.of(labelOf(row));
        switch (arrangement) {
            case COLUMN -> {
                fit(canvas, label, set, x, y, labels - 2, Align.LEFT);
                fit(canvas, row.value(), set, x + labels, y, width - labels, Align.LEFT);
            }
            case FACING -> {
                fit(canvas, label, set, x, y, labels - 4, Align.RIGHT);
                fit(canvas, row.value(), set, x + labels, y, width - labels, Align.LEFT);
            }
            case EDGE -> {
                double value = canvas.widthOf(row.value(), set);
                fit(canvas, label, set, x, y, width - value - GAP, Align.LEFT);
                fit(canvas, row.value(), set, x, y, width, Align.RIGHT);
            }
            case INLINE -> fit(canvas, Line.of(labelOf(row) + " ").then(row.value()), set, x, y, width, Align.LEFT);
            case BELOW -> {
                fit(canvas, Line.of(row.label()), set.scaled(0.8), x, y, width, Align.LEFT);
                fit(canvas, row.value(), set.inBold(), x, y + set.leading() * 0.85, width, Align.LEFT);
            }
        }
    }

    private String labelOf(Row row) {
        return row.label().isEmpty() ? "" : row.label() + colon;
    }

    private Type typeOf(Row row) {
        return row.strong() ? type.scaled(STRONG).inBold() : type;
    }

    private double heightOf(Row row) {
        double lines = arrangement == Arrangement.BELOW ? 2.15 : 1;
        return typeOf(row).leading() * lines * (row.strong() ? 1.2 : 1);
    }

    private double labelWidth(Canvas canvas) {
        return rows.stream()
                .mapToDouble(row -> canvas.widthOf(Line.of(labelOf(row)), typeOf(row)))
                .max()
                .orElse(0);
    }

    private static void fit(Canvas canvas, Line line, Type type, double x, double y, double width, Align align) {
        Type fitting = Shrink.toFit(canvas, line, type, width);
        canvas.text(x + align.offset(width - canvas.widthOf(line, fitting)), y, line, fitting);
    }
}
