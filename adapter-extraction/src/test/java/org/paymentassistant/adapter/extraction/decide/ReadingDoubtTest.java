package org.paymentassistant.adapter.extraction.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.adapter.extraction.feature.CandidateFeatures.Featured;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextRow;
import org.paymentassistant.adapter.extraction.text.Token;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;

final class ReadingDoubtTest {

    @Test
    void goesByTheLeastSureWord() {
        Featured only = read("120.00", 0.64);

        assertThat(new ReadingDoubt(List.of(only)).of(only)).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void isLessWhereAnotherPlaceSaysTheSame() {
        Featured first = read("120.00", 0.64);
        Featured second = read("120.00", 0.64);
        Featured other = read("720.00", 0.64);

        ReadingDoubt doubt = new ReadingDoubt(List.of(first, second, other));

        assertThat(doubt.of(first)).isCloseTo(0.96, within(1e-9));
        assertThat(doubt.of(other)).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void isGoneWhereThePartsAddUp() {
        Featured proved = read("120.00", 0.2, "gross");

        assertThat(new ReadingDoubt(List.of(proved)).of(proved)).isEqualTo(1);
    }

    private static Featured read(String value, double confidence, String... features) {
        Word word = new Word(value, new Box(0, 0, 10, 10), TextStyle.plain(10), TextOrigin.OCR, confidence);
        Span span = new Span(new TextRow(1, 0, List.of(new Token(word, 0, value))), 0, 1);
        return new Featured(new Mention<>(value, span), List.of(features));
    }
}
