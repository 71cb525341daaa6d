package org.paymentassistant.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.adapter.extraction.scoring.ScoredField;
import picocli.CommandLine;

final class TrainModelsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSameOptionsGiveTheSameModels() throws IOException {
        Path first = trained("first");
        Path second = trained("second");
        for (String file : files()) {
            assertThat(first.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
        }
        assertThat(first.resolve("recipe.txt"))
                .content()
                .startsWith("bench train --documents 24 --seed 1")
                .containsPattern("data sha256 [0-9a-f]{64}");
    }

    private static Iterable<String> files() {
        return Stream.concat(
                        Stream.of(ScoredField.values()).map(ScoredField::resource),
                        Stream.of("calibration.txt", "recipe.txt"))
                .toList();
    }

    private Path trained(String name) throws IOException {
        Path out = Files.createDirectory(folder.resolve(name));
        int exit = new CommandLine(new TrainModels()).execute("--documents", "24", "--out", out.toString());
        assertThat(exit).isZero();
        return out;
    }
}
