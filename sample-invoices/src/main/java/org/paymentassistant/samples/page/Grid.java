package org.paymentassistant.samples.page;

import java.awt.Color;
import java.util.List;

/**
 * A table that may go on over several pages.
 *
 * @param columns its columns
 * @param rows the cells by row
 * @param type how they are set
 * @param look how it is ruled
 */
public record Grid(List<Column> columns, List<List<Line>> rows, Type type, Look look) {
    /**
     * A column.
     *
     * @param title its heading
     * @param share its share of the room, any unit
     * @param align where its cells stand
     */
    public record Column(String title, double share, Align align) {}

    /**
     * How a table is ruled.
     *
     * @param headFill the fill behind the headings
     * @param headInk the colour of the headings
     * @param rule the colour of the rules
     * @param zebra the fill behind every other row
     * @param rowRules whether rows are ruled
     * @param columnRules whether columns are ruled
     * @param padding the room above and below a row in points
     */
    public record Look(
            Color headFill,
            Color headInk,
            Color rule,
            Color zebra,
            boolean rowRules,
            boolean columnRules,
            double padding) {}

    /** Copies the lists. */
    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Draws the table, on further pages where it does not fit.
     *
     * @param flow where to draw
     */
    public void flow(Flow flow) {
        head(flow);
        for (int i = 0; i < rows.size(); i++) {
            GridRow row = row(rows.get(i), type, i % 2 == 1 ? look.zebra() : Color.WHITE);
            if (!flow.fits(row)) {
                flow.breakPage();
                head(flow);
            }
            flow.add(row);
        }
    }

    /**
     * Draws the rows without headings.
     *
     * @param flow where to draw
     */
    public void flowBody(Flow flow) {
        rows.forEach(cells -> flow.add(row(cells, type, Color.WHITE)));
    }

    private void head(Flow flow) {
        List<Line> titles = columns.stream().map(c -> Line.bold(c.title())).toList();
        flow.add(row(titles, type.scaled(0.95).in(look.headInk()), look.headFill()));
    }

    private GridRow row(List<Line> cells, Type set, Color fill) {
        return new GridRow(columns, cells, set, look, fill);
    }
}
