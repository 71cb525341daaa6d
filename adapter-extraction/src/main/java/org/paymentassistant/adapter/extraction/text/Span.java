package org.paymentassistant.adapter.extraction.text;

import java.util.List;
import java.util.stream.Collectors;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.Source;

/**
 * Some neighbouring words of a row.
 *
 * @param row their row
 * @param from the first, counted from 0
 * @param to behind the last
 */
public record Span(TextRow row, int from, int to) {

    public Span {
        if (from < 0 || to <= from || to > row.tokens().size()) {
            throw new IllegalArgumentException("a span holds words of its row");
        }
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
        return tokens().stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** The smallest box around it. */
    public Box box() {
        return tokens().stream().map(Token::box).reduce(Box::union).orElseThrow();
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
        return tokens().stream()
                .mapToDouble(token -> token.word().style().fontSize())
                .max()
                .orElse(0);
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
}
