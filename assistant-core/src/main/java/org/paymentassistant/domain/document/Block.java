package org.paymentassistant.domain.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines that stand together, such as an address or a paragraph. Immutable.
 *
 * @param lines from top to bottom, not empty
 */
public record Block(List<Line> lines) {

    public Block {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a block has a line");
        }
    }

    /** The lines with a line break between them. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The smallest box around all lines. */
    public Box box() {
        return lines.stream().map(Line::box).reduce(Box::union).orElseThrow();
    }
}
