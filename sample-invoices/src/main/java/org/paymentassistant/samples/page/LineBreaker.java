package org.paymentassistant.samples.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Breaks lines at spaces; values stay whole. Stateless. */
final class LineBreaker {
    private static final Pattern WORDS = Pattern.compile("(?<= )");

    private LineBreaker() {}

    static List<Line> broken(Line line, Type type, Canvas canvas, double width) {
        if (canvas.widthOf(line, type) <= width) {
            return List.of(line);
        }
        List<Line> lines = new ArrayList<>();
        List<Span> row = new ArrayList<>();
        for (Span piece : pieces(line)) {
            if (!row.isEmpty() && canvas.widthOf(with(row, piece), type) > width) {
                lines.add(new Line(row));
                row.clear();
            }
            row.add(piece);
        }
        lines.add(new Line(row));
        return lines;
    }

    private static Line with(List<Span> row, Span piece) {
        List<Span> longer = new ArrayList<>(row);
        longer.add(new Span(piece.text().stripTrailing(), piece.field(), piece.bold()));
        return new Line(longer);
    }

    private static List<Span> pieces(Line line) {
        List<Span> pieces = new ArrayList<>();
        for (Span span : line.spans()) {
            if (span.field().isPresent()) {
                pieces.add(span);
            } else {
                Arrays.stream(WORDS.split(span.text(), -1))
                        .map(word -> new Span(word, Optional.empty(), span.bold()))
                        .forEach(pieces::add);
            }
        }
        return pieces;
    }
}
