package org.paymentassistant.benchmarks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordAccuracyTest {

    @Test
    void countsMissedAndInventedWordsAlike() {
        WordBag truth = WordBag.of("Total 12.00 EUR Total");
        assertThat(WordBag.of("EUR Total 12.00 Total").accuracy(truth)).isEqualTo(1);
        assertThat(WordBag.of("Total 12.00 EUR").accuracy(truth)).isEqualTo(6.0 / 7);
        assertThat(WordBag.of("Total 12.00 EUR Total Totai").accuracy(truth)).isEqualTo(8.0 / 9);
        assertThat(WordBag.of("").accuracy(truth)).isZero();
    }

    @Test
    void doesNotCountWhatIsNoWord() {
        assertThat(WordBag.of("Total | — 12.00 ~").size()).isEqualTo(2);
    }

    @Test
    void holdsWhereNoQuarterIsWorseAndTheMedianIsBetter() {
        assertThat(accuracy(0.5, 0.8, 0.9, 1.0).keepsPromise()).isFalse();
        assertThat(accuracy(0.6, 0.8, 0.9, 1.0).keepsPromise()).isTrue();
        assertThat(accuracy(0.6, 0.9, 0.9, 0.9).keepsPromise()).isFalse();
        assertThat(accuracy().keepsPromise()).isFalse();
    }

    @Test
    void findsScansByWhatTheyWerePrintedFrom(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("one.scanA.truth.json"), "{\"kind\":\"scanned\",\"variant_of\":\"one.pdf\"}");
        Files.writeString(
                folder.resolve("one.visual.truth.json"), "{\"kind\":\"text-pdf\",\"variant_of\":\"one.pdf\"}");
        Files.createFile(folder.resolve("one.visual.pdf"));
        Path scan = Files.createFile(folder.resolve("one.scanA.png"));
        Path original = Files.createFile(folder.resolve("one.pdf"));
        assertThat(ScannedPdf.below(List.of(folder))).containsExactly(new ScannedPdf(scan, original));
    }

    /** Against one that reads 0.6, 0.7, 0.8 and 1. */
    private static WordAccuracy accuracy(double... ours) {
        double[] theirs = {0.6, 0.7, 0.8, 1.0};
        return new WordAccuracy(IntStream.range(0, ours.length)
                .mapToObj(i -> new WordAccuracy.Document("scan" + i, ours[i], theirs[i]))
                .toList());
    }
}
