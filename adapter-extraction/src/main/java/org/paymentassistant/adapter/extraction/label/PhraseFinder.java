package org.paymentassistant.adapter.extraction.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextRow;
import org.paymentassistant.adapter.extraction.text.Token;

/**
 * Finds the phrases of a table. A phrase begins and ends with a word, so that letters wrongly parted ("R echnung") do no
 * harm; it may end before the digits of a word ("No.123"). Where phrases overlap, the longest from the left counts.
 *
 * @param <E> what phrases mean
 */
public final class PhraseFinder<E extends Enum<E>> {

    private final PhraseTable<E> table;

    /** With the phrases of a table. */
    public PhraseFinder(PhraseTable<E> table) {
        this.table = table;
    }

    /**
     * A phrase where it stands.
     *
     * @param meanings what it can mean, not empty
     * @param span its words
     * @param length how many characters it has
     * @param <E> what phrases mean
     */
    public record Phrase<E extends Enum<E>>(Set<E> meanings, Span span, int length) {
        public Phrase {
            meanings = Set.copyOf(meanings);
        }
    }

    /** The phrases of some rows in their order. */
    public List<Phrase<E>> phrases(List<TextRow> rows) {
        List<Phrase<E>> phrases = new ArrayList<>();
        rows.forEach(row -> addPhrases(row, phrases));
        return phrases;
    }

    private void addPhrases(TextRow row, List<Phrase<E>> phrases) {
        int from = 0;
        while (from < row.tokens().size()) {
            Optional<Phrase<E>> phrase = longest(row, from);
            phrase.ifPresent(phrases::add);
            from = phrase.map(found -> found.span().to()).orElse(from + 1);
        }
    }

    private Optional<Phrase<E>> longest(TextRow row, int from) {
        Walk walk = new Walk(row, from);
        for (int i = from; i < row.tokens().size() && walk.isOpen(); i++) {
            Token token = row.tokens().get(i);
            if (token.cell() != row.tokens().get(from).cell()) {
                break;
            }
            walk.token(i, token.plain());
        }
        return walk.best;
    }

    /** One walk down the tree. */
    private final class Walk {
        private final TextRow row;
        private final int from;
        private PhraseTable.@Nullable Node<E> node = table.root();
        private int length;
        private Optional<Phrase<E>> best = Optional.empty();

        Walk(TextRow row, int from) {
            this.row = row;
            this.from = from;
        }

        boolean isOpen() {
            return node != null;
        }

        void token(int index, String plain) {
            for (int c = 0; c < plain.length() && node != null; c++) {
                if (c > 0 && Character.isDigit(plain.charAt(c))) {
                    take(index);
                }
                node = node.after(plain.charAt(c));
                length++;
            }
            if (!plain.isEmpty()) {
                take(index);
            }
        }

        private void take(int last) {
            if (node != null && !node.meanings().isEmpty()) {
                best = Optional.of(new Phrase<>(node.meanings(), new Span(row, from, last + 1), length));
            }
        }
    }
}
