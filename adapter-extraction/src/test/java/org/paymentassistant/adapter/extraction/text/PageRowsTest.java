package org.paymentassistant.adapter.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;

final class PageRowsTest {

    @Test
    void putsWhatStandsOnOneHeightFromLeftToRight() {
        assertThat(rows(line("119,00", 400, 101, 10), line("Total", 50, 100, 10), line("Thank you", 50, 120, 10)))
                .containsExactly("Total | 119,00", "Thank you");
    }

    @Test
    void isNotLedAstrayByWhatIsWrittenUpTheMargin() {
        assertThat(rows(
                        line("Copyright", 10, 95, 80),
                        line("Net", 50, 100, 10),
                        line("100,00", 400, 100, 10),
                        line("Total", 50, 114, 10),
                        line("119,00", 400, 114, 10),
                        line("Thank you", 50, 140, 10)))
                .containsExactly("Net | 100,00", "Total | 119,00", "Copyright | Thank you");
    }

    @Test
    void letsAHeadlineJoinOneRowOnly() {
        assertThat(rows(
                        line("INVOICE", 50, 98, 30),
                        line("Number 17", 400, 97, 10),
                        line("Date 2026-03-02", 400, 111, 10),
                        line("Dear customer", 50, 150, 10)))
                .containsExactly("Number 17", "INVOICE | Date 2026-03-02", "Dear customer");
    }

    @Test
    void takesALineWithOneStainForNoTallOne() {
        Line stained =
                new Line(List.of(word("Total", 50, 100, 10), word("119,00", 90, 100, 10), word("|", 130, 90, 40)));

        assertThat(rows(stained, line("EUR", 400, 100, 10), line("Thank you", 50, 140, 10)))
                .containsExactly("Total 119,00 | | EUR", "Thank you");
    }

    @Test
    void hasNoRowsWithoutLines() {
        assertThat(rows()).isEmpty();
    }

    private static List<String> rows(Line... lines) {
        return new PageRows(List.of(lines))
                .rows().stream()
                        .map(row ->
                                String.join(" | ", row.stream().map(Line::text).toList()))
                        .toList();
    }

    private static Line line(String text, double x, double y, double height) {
        return new Line(Stream.of(text.split(" ", -1))
                .map(word -> word(word, x, y, height))
                .toList());
    }

    private static Word word(String text, double x, double y, double height) {
        return new Word(text, new Box(x, y, 30, height), TextStyle.plain(height), TextOrigin.OCR, 0.9);
    }
}
