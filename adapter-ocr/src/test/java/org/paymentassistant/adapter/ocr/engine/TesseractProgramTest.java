package org.paymentassistant.adapter.ocr.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TesseractProgramTest implements OcrEngineContract {

    private @Nullable OcrEngine engine;

    @BeforeAll
    void load(@TempDir Path folder) {
        TesseractLibrary library = TesseractLibrary.load(folder, List.of("deu", "fra"));
        engine = new TesseractProgram(library.program(), folder, "deu+fra", Duration.ofSeconds(30));
    }

    @Override
    public OcrEngine engine() {
        return java.util.Objects.requireNonNull(engine);
    }
}
