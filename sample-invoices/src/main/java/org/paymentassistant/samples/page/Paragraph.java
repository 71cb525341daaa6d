package org.paymentassistant.samples.page;

import java.util.List;

/**
 * Lines of text, broken where they are too long.
 *
 * @param lines the lines
 * @param type how they are set
 * @param align where they stand
 */
public record Paragraph(List<Line> lines, Type type, Align align) implements Block {
    /** Copies the lines. */
    public Paragraph {
        lines = List.copyOf(lines);
    }

    /**
     * Lines that stand on the left.
     *
     * @param lines the lines
     * @param type how they are set
     */
    public Paragraph(List<Line> lines, Type type) {
        this(lines, type, Align.LEFT);
    }

    @Override
    public double height(Canvas canvas, double width) {
        return broken(canvas, width).size() * type.leading();
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        double y = top;
        for (Line line : broken(canvas, width)) {
            Type fitting = type.scaled(Math.min(1, width / Math.max(1, canvas.widthOf(line, type))));
            canvas.text(x + align.offset(width - canvas.widthOf(line, fitting)), y, line, fitting);
            y += type.leading();
        }
    }

    private List<Line> broken(Canvas canvas, double width) {
        return lines.stream()
                .flatMap(line -> LineBreaker.broken(line, type, canvas, width).stream())
                .toList();
    }
}
