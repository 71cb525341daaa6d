package org.paymentassistant.adapter.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.domain.document.Box;

/**
 * What stands on one height of a page, from left to right. A wide gap parts it into cells.
 *
 * @param page its page number
 * @param index its place among all rows of the document
 * @param tokens not empty, cell by cell
 */
public record TextRow(int page, int index, List<Token> tokens) {

    public TextRow {
        tokens = List.copyOf(tokens);
    }

    /** All tokens in one span. */
    public Span span() {
        return new Span(this, 0, tokens.size());
    }

    /** The cells from left to right. */
    public List<Span> cells() {
        List<Span> cells = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).cell() != tokens.get(from).cell()) {
                cells.add(new Span(this, from, i));
                from = i;
            }
        }
        return cells;
    }

    /** The smallest box around all. */
    public Box box() {
        return span().box();
    }
}
