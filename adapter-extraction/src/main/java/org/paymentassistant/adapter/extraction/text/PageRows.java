package org.paymentassistant.adapter.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Line;

/**
 * Which lines of a page stand on one height. A line that is much taller than the others, as a headline or what is written
 * up the margin, may pass several rows: it joins the nearest and never makes one row of two.
 */
final class PageRows {

    private static final double SAME_ROW = 0.5;
    private static final double TALL = 1.8;

    private final List<Row> rows = new ArrayList<>();

    /** Over the lines of a page, in any order. */
    PageRows(List<Line> lines) {
        double tall = TALL * usualHeight(lines);
        inOrder(lines.stream().filter(line -> height(line) <= tall)).forEach(this::addBelow);
        inOrder(lines.stream().filter(line -> height(line) > tall)).forEach(this::addTall);
        rows.sort(Comparator.comparingDouble(Row::centreY));
    }

    /** The rows from top to bottom, each with its lines from left to right. */
    List<List<Line>> rows() {
        return rows.stream().map(Row::fromLeft).toList();
    }

    private static Stream<Line> inOrder(Stream<Line> lines) {
        return lines.sorted(Comparator.comparingDouble(line -> line.box().centreY()));
    }

    private void addBelow(Line line) {
        if (rows.isEmpty() || !rows.get(rows.size() - 1).ends(line)) {
            anotherRow();
        }
        rows.get(rows.size() - 1).lines.add(line);
    }

    private void addTall(Line line) {
        Row row = rows.stream()
                .filter(one -> one.isBeside(line))
                .min(Comparator.comparingDouble(
                        one -> Math.abs(one.centreY() - line.box().centreY())))
                .orElseGet(this::anotherRow);
        row.lines.add(line);
    }

    private Row anotherRow() {
        Row row = new Row();
        rows.add(row);
        return row;
    }

    private static double usualHeight(List<Line> lines) {
        return median(lines.stream().mapToDouble(PageRows::height));
    }

    /** By its words, as one stain that recognition took for a letter makes the whole line seem tall. */
    private static double height(Line line) {
        return median(line.words().stream().mapToDouble(word -> word.box().height()));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static final class Row {

        private final List<Line> lines = new ArrayList<>();

        boolean ends(Line next) {
            return sameHeight(lines.get(lines.size() - 1).box(), next.box());
        }

        boolean isBeside(Line tall) {
            return lines.stream().anyMatch(line -> sameHeight(line.box(), tall.box()));
        }

        double centreY() {
            return lines.isEmpty() ? 0 : lines.get(0).box().centreY();
        }

        List<Line> fromLeft() {
            return lines.stream()
                    .sorted(Comparator.comparingDouble(line -> line.box().x()))
                    .toList();
        }

        private static boolean sameHeight(Box one, Box other) {
            return one.verticalOverlap(other) >= SAME_ROW;
        }
    }
}
