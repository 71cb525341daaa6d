package org.paymentassistant.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.Block;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;

final class SimulatedRecognitionTest {

    private static final ReadDocument PRINTED = printed(400);

    @Test
    void givesTheSameForTheSameNumber() {
        assertThat(new SimulatedRecognition(7).of(PRINTED)).isEqualTo(new SimulatedRecognition(7).of(PRINTED));
        assertThat(new SimulatedRecognition(8).of(PRINTED)).isNotEqualTo(new SimulatedRecognition(7).of(PRINTED));
    }

    @Test
    void knowsNeitherWeightNorCertainty() {
        assertThat(words()).allSatisfy(word -> {
            assertThat(word.origin()).isEqualTo(TextOrigin.OCR);
            assertThat(word.style().bold()).isFalse();
            assertThat(word.confidence()).isLessThan(1);
        });
    }

    @Test
    void boxesAreAsHighAsTheirLetters() {
        double high = heightOf("Total");
        assertThat(heightOf("sum")).isLessThan(0.85 * high);
        assertThat(heightOf("(gross)")).isGreaterThan(1.15 * high);
    }

    @Test
    void mostWordsAreReadRightAndSomeAreNot() {
        List<String> texts = words().stream().map(Word::text).toList();
        long right = texts.stream()
                .filter(List.of("Total", "sum", "(gross)")::contains)
                .count();
        assertThat((double) right / texts.size()).isBetween(0.85, 0.995);
    }

    private static double heightOf(String text) {
        return words().stream()
                .filter(word -> word.text().equals(text))
                .mapToDouble(word -> word.box().height())
                .average()
                .orElseThrow();
    }

    private static List<Word> words() {
        return new SimulatedRecognition(7).of(PRINTED).pages().get(0).words();
    }

    private static ReadDocument printed(int lines) {
        List<Block> blocks = java.util.stream.IntStream.range(0, lines)
                .mapToObj(i -> new Block(List.of(line(i))))
                .toList();
        return new ReadDocument(List.of(new Page(1, 595, 9000, blocks, List.of())), List.of(), List.of(), List.of());
    }

    private static Line line(int i) {
        return new Line(List.of(word("Total", 50, i), word("sum", 100, i), word("(gross)", 150, i)));
    }

    private static Word word(String text, double x, int line) {
        return new Word(text, new Box(x, 20.0 * line, 40, 7), new TextStyle(10, true, 0, 0), TextOrigin.TEXT_LAYER, 1);
    }
}
