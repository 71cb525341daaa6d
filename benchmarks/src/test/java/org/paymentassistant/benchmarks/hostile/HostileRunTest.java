package org.paymentassistant.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.benchmarks.SampleFiles;
import org.paymentassistant.domain.document.SourceDocument;

final class HostileRunTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsEachFileOnceAndTheGoodInvoiceAfterEach() throws IOException {
        writeFiles();

        Outcomes outcomes = run(GoodInvoice.generated());

        assertThat(outcomes.byCode()).containsOnlyKeys("READ", "EMPTY_FILE", "UNSUPPORTED_TYPE");
        assertThat(outcomes.observations()).hasSize(3);
        assertThat(outcomes.goodRight()).isEqualTo(4);
        assertThat(outcomes.keepsPromise()).isTrue();
    }

    @Test
    void missesAnInvoiceThatDoesNotShowWhatItShould() throws IOException {
        writeFiles();
        GoodInvoice wrong = new GoodInvoice(GoodInvoice.generated().document(), List.of("another number"));

        Outcomes outcomes = run(wrong);

        assertThat(outcomes.goodWrong()).isEqualTo(4);
        assertThat(outcomes.keepsPromise()).isFalse();
    }

    @Test
    void seesWhatADifferentRunGave() throws IOException {
        Path written = folder.resolve("run");
        Path file = folder.resolve("a.pdf");
        SourceDocument document = SourceDocument.of("a", new byte[] {1});
        Observation before = Observation.broken(file, document.content().hash(), "TIMEOUT", Duration.ZERO);
        Observation now = Observation.broken(file, document.content().hash(), "TOO_COMPLEX", Duration.ZERO);
        EarlierRun.write(written, List.of(before));

        assertThat(EarlierRun.in(written).differences(List.of(before))).isEmpty();
        assertThat(EarlierRun.in(written).differences(List.of(now)))
                .singleElement()
                .asString()
                .contains("TIMEOUT", "now TOO_COMPLEX");
    }

    @Test
    void drawsTheSameSampleEachTime() throws IOException {
        writeFiles();

        List<Path> drawn = SampleFiles.below(List.of(folder), 2);

        assertThat(drawn).hasSize(2).isEqualTo(SampleFiles.below(List.of(folder), 2));
        assertThat(SampleFiles.below(List.of(folder), 0)).hasSize(3).containsAll(drawn);
    }

    private Outcomes run(GoodInvoice good) throws IOException {
        return new HostileRun(GuardSettings.usual(), good, 1)
                .read(SampleFiles.below(List.of(folder), 0), 1, done -> {});
    }

    private void writeFiles() throws IOException {
        Files.write(
                folder.resolve("good.pdf"),
                GoodInvoice.generated().document().content().bytes());
        Files.write(folder.resolve("empty.pdf"), new byte[0]);
        Files.writeString(folder.resolve("text.pdf"), "no document");
    }
}
