package org.paymentassistant.samples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.samples.truth.Field;

/**
 * A line of text in pieces. Immutable.
 *
 * @param spans the pieces from left to right
 */
public record Line(List<Span> spans) {
    /** Copies the pieces. */
    public Line {
        spans = List.copyOf(spans);
    }

    /**
     * A line of prose.
     *
     * @param text the text
     * @return the line
     */
    public static Line of(String text) {
        return new Line(List.of(new Span(text, Optional.empty(), false)));
    }

    /**
     * A line of prose that stands out.
     *
     * @param text the text
     * @return the line
     */
    public static Line bold(String text) {
        return new Line(List.of(new Span(text, Optional.empty(), true)));
    }

    /**
     * A line of one value.
     *
     * @param field what it is
     * @param text how it is printed
     * @return the line
     */
    public static Line value(Field field, String text) {
        return new Line(List.of(new Span(text, Optional.of(field), false)));
    }

    /**
     * This line and another behind it.
     *
     * @param next what follows
     * @return the longer line
     */
    public Line then(Line next) {
        List<Span> both = new ArrayList<>(spans);
        both.addAll(next.spans);
        return new Line(both);
    }

    /**
     * This line with all its pieces standing out.
     *
     * @return a changed copy
     */
    public Line allBold() {
        return new Line(
                spans.stream().map(s -> new Span(s.text(), s.field(), true)).toList());
    }

    /**
     * The whole text.
     *
     * @return all pieces joined
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
