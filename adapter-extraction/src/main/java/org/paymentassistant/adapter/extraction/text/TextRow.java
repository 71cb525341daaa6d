package org.paymentassistant.adapter.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.domain.document.Box;

/** What stands on one height of a page, from left to right. A wide gap parts it into cells. Immutable. */
public final class TextRow {

    private final int page;
    private final int index;
    private final List<Token> tokens;
    private final List<Span> cells;

    /**
     * A row.
     *
     * @param page its page number
     * @param index its place among all rows of the document
     * @param tokens not empty, cell by cell
     */
    public TextRow(int page, int index, List<Token> tokens) {
        this.page = page;
        this.index = index;
        this.tokens = List.copyOf(tokens);
        this.cells = List.copyOf(cells(this));
    }

    private static List<Span> cells(TextRow row) {
        List<Token> tokens = row.tokens;
        List<Span> cells = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).cell() != tokens.get(from).cell()) {
                cells.add(new Span(row, from, i));
                from = i;
            }
        }
        return cells;
    }

    /** Its page number. */
    public int page() {
        return page;
    }

    /** Its place among all rows of the document. */
    public int index() {
        return index;
    }

    /** Its words, not empty, cell by cell. */
    public List<Token> tokens() {
        return tokens;
    }

    /** All words in one span. */
    public Span span() {
        return new Span(this, 0, tokens.size());
    }

    /** The cells from left to right. */
    public List<Span> cells() {
        return cells;
    }

    /** The smallest box around all. */
    public Box box() {
        return cells.stream().map(Span::box).reduce(Box::union).orElseThrow();
    }
}
