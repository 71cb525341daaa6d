package org.paymentassistant.adapter.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.tck.ReadSamples;

final class DateFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19.03.2026|2026-03-19",
                "19/03/26|2026-03-19",
                "2026-03-19|2026-03-19",
                "20260319|2026-03-19",
                "19 mars 2026|2026-03-19",
                "1er août 2026|2026-08-01",
                "19. März 2026|2026-03-19",
                "March 19, 2026|2026-03-19",
                "19 de marzo de 2026|2026-03-19",
                "19 maart 2026|2026-03-19",
                "19-Mar-26|2026-03-19",
            })
    void readsTheNotationsOfTheLanguages(String written, LocalDate date) {
        assertThat(find(written)).hasSize(1);
        assertThat(find(written).get(0).value().readings()).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"32.13.2026", "12345678", "1.2.3.4", "99/99/9999", "March madness"})
    void takesNothingElseForADate(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void keepsBothReadingsWhereDayAndMonthCannotBeTold() {
        assertThat(find("03/04/2026").get(0).value().readings())
                .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 3, 4));
    }

    @Test
    void readsAllDatesOfADocumentInOneOrder() {
        TextDocument document = document("Date: 03/04/2026", "Due: 03/30/2026");

        DateOrder order = DateOrder.of(DateFinder.find(document), List.of(), document);

        assertThat(order.monthFirst()).isTrue();
        assertThat(order.certain()).isTrue();
    }

    private static List<Mention<WrittenDate>> find(String text) {
        return DateFinder.find(document(text));
    }

    private static TextDocument document(String... lines) {
        return TextDocument.of(List.of(ReadSamples.page(1, lines)));
    }
}
