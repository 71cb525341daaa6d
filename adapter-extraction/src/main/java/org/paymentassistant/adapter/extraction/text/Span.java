package org.paymentassistant.adapter.extraction.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.Source;

/** Some neighbouring words of a row. Immutable and thread-safe; what is worked out of the words is kept. */
public final class Span {

    private final TextRow row;
    private final int from;
    private final int to;
    private @Nullable Box box;
    private @Nullable String text;

    /**
     * Words of a row.
     *
     * @param row their row
     * @param from the first, counted from 0
     * @param to behind the last
     */
    public Span(TextRow row, int from, int to) {
        if (from < 0 || to <= from || to > row.tokens().size()) {
            throw new IllegalArgumentException("a span holds words of its row");
        }
        this.row = row;
        this.from = from;
        this.to = to;
    }

    /** Their row. */
    public TextRow row() {
        return row;
    }

    /** The place of the first word in its row, counted from 0. */
    public int from() {
        return from;
    }

    /** The place behind the last word. */
    public int to() {
        return to;
    }

    /** Its words. */
    public List<Token> tokens() {
        return row.tokens().subList(from, to);
    }

    /** The page number. */
    public int page() {
        return row.page();
    }

    /** The words with one space between them. */
    public String text() {
        String known = text;
        if (known == null) {
            known = to - from == 1
                    ? row.tokens().get(from).text()
                    : tokens().stream().map(Token::text).collect(Collectors.joining(" "));
            text = known;
        }
        return known;
    }

    /** The smallest box around it. */
    public Box box() {
        Box known = box;
        if (known == null) {
            known = row.tokens().get(from).box();
            for (int i = from + 1; i < to; i++) {
                known = known.union(row.tokens().get(i).box());
            }
            box = known;
        }
        return known;
    }

    /** Whether any word comes from optical recognition. */
    public boolean isOcr() {
        return tokens().stream().anyMatch(token -> token.word().origin() == TextOrigin.OCR);
    }

    /** How sure the reader is of the least sure word, 0 to 1. */
    public double readingConfidence() {
        return tokens().stream()
                .mapToDouble(token -> token.word().confidence())
                .min()
                .orElse(1);
    }

    /** The largest font size. */
    public double fontSize() {
        double largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, row.tokens().get(i).word().style().fontSize());
        }
        return largest;
    }

    /** Whether all words are set heavily. */
    public boolean isBold() {
        return tokens().stream().allMatch(token -> token.word().style().bold());
    }

    /** Whether the two share a word. */
    public boolean overlaps(Span other) {
        return row.index() == other.row.index() && from < other.to && other.from < to;
    }

    /** Where it stands, as evidence. */
    public Evidence evidence() {
        return Evidence.at(isOcr() ? Source.OCR : Source.TEXT, page(), box());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && row.equals(span.row) && from == span.from && to == span.to;
    }

    @Override
    public int hashCode() {
        return (row.index() * 31 + from) * 31 + to;
    }
}
