package org.paymentassistant.adapter.extraction.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.adapter.extraction.text.TextRow;
import org.paymentassistant.adapter.extraction.text.Token;

/**
 * Finds labels. A label begins and ends with a word, so that letters wrongly parted ("R echnung") do no harm; it may end
 * before the digits of a word ("No.123"). Where labels overlap, the longest from the left counts.
 */
public final class LabelFinder {

    private final LabelTable table;

    /** With the phrases of a table. */
    public LabelFinder(LabelTable table) {
        this.table = table;
    }

    /** All labels of a document in their order. */
    public List<Label> labels(TextDocument document) {
        List<Label> labels = new ArrayList<>();
        document.rows().forEach(row -> addLabels(row, labels));
        return labels;
    }

    private void addLabels(TextRow row, List<Label> labels) {
        int from = 0;
        while (from < row.tokens().size()) {
            Optional<Label> label = longest(row, from);
            label.ifPresent(labels::add);
            from = label.map(found -> found.span().to()).orElse(from + 1);
        }
    }

    private Optional<Label> longest(TextRow row, int from) {
        Optional<Label> best = Optional.empty();
        LabelTable.@Nullable Node node = table.root();
        int length = 0;
        for (int i = from; i < row.tokens().size() && node != null; i++) {
            Token token = row.tokens().get(i);
            if (token.cell() != row.tokens().get(from).cell()) {
                break;
            }
            for (int c = 0; c < token.plain().length() && node != null; c++) {
                if (Character.isDigit(token.plain().charAt(c))
                        && !node.concepts().isEmpty()) {
                    best = Optional.of(label(node.concepts(), row, from, i, length));
                }
                node = node.after(token.plain().charAt(c));
                length++;
            }
            if (node != null && !node.concepts().isEmpty() && !token.plain().isEmpty()) {
                best = Optional.of(label(node.concepts(), row, from, i, length));
            }
        }
        return best;
    }

    private static Label label(Set<Concept> concepts, TextRow row, int from, int last, int length) {
        return new Label(concepts, new Span(row, from, last + 1), length);
    }
}
