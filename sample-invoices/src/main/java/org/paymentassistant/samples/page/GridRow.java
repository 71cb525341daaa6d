package org.paymentassistant.samples.page;

import java.awt.Color;
import java.util.List;
import org.paymentassistant.samples.truth.Box;

/** One row of a table. */
record GridRow(List<Grid.Column> columns, List<Line> cells, Type type, Grid.Look look, Color fill) implements Block {
    private static final double SIDE = 3.5;

    @Override
    public double height(Canvas canvas, double width) {
        double highest = type.leading();
        for (int i = 0; i < cells.size(); i++) {
            highest = Math.max(highest, cell(i).height(canvas, textWidth(i, width)));
        }
        return highest + 2 * look.padding();
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        Box box = new Box(x, top, width, height(canvas, width));
        canvas.fill(box, fill);
        double left = x;
        for (int i = 0; i < cells.size(); i++) {
            cell(i).draw(canvas, left + SIDE, top + look.padding(), textWidth(i, width));
            if (look.columnRules()) {
                canvas.stroke(new Box(left, top, share(i, width), box.height()), 0.4, look.rule());
            }
            left += share(i, width);
        }
        if (look.rowRules()) {
            canvas.stroke(new Box(x, top + box.height(), width, 0), 0.5, look.rule());
        }
    }

    private Paragraph cell(int index) {
        return new Paragraph(List.of(cells.get(index)), type, columns.get(index).align());
    }

    private double textWidth(int index, double width) {
        return share(index, width) - 2 * SIDE;
    }

    private double share(int index, double width) {
        double all = columns.stream().mapToDouble(Grid.Column::share).sum();
        return width * columns.get(index).share() / all;
    }
}
