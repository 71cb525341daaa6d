package org.paymentassistant.samples.layout;

import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;

/** Numbered clauses of fine print, full of numbers that are not to be paid. Stateless. */
final class Clauses {
    private static final List<String> SOURCES =
            List.of("legal", "letter", "terms.receipt", "exempt", "validity", "notPayable", "legal", "letter");

    private Clauses() {}

    static Block of(Parts parts, int rounds) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rounds * SOURCES.size(); i++) {
            List<String> sentences = parts.script().wording().labels().all(SOURCES.get(i % SOURCES.size()));
            String sentence = parts.script().choice().from("clause " + i, sentences);
            lines.add(Line.of("§ " + (i + 1) + " " + sentence));
        }
        return new Paragraph(lines, parts.style().small());
    }
}
