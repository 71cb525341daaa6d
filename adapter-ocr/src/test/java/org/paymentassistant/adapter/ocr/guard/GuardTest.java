package org.paymentassistant.adapter.ocr.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.adapter.ocr.GuardedDocumentReader;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.tck.SampleFiles;

@Timeout(120)
final class GuardTest {

    private static final String READY = "printf '\\000\\000\\000\\005ready'\n";

    @TempDir
    Path folder;

    @Test
    void stopsAChildThatTakesTooLong() throws IOException {
        assertThat(resultOf(READY + "sleep 100\n", settings().withWallTime(Duration.ofMillis(300))))
                .isEqualTo(ReasonCode.TIMEOUT);
    }

    @Test
    void noticesAChildThatDies() throws IOException {
        assertThat(resultOf(READY + "head -c 20 > /dev/null\nkill -SEGV $$\n", settings()))
                .isEqualTo(ReasonCode.READ_CRASHED);
    }

    @Test
    void knowsAChildWhoseHeapWasTooSmall() throws IOException {
        assertThat(resultOf(READY + "head -c 20 > /dev/null\nexit 3\n", settings()))
                .isEqualTo(ReasonCode.TOO_COMPLEX);
    }

    @Test
    void stopsAChildThatTakesTooMuchMemory() throws IOException {
        String eater = READY + "exec " + GuardSettings.usual().java() + " -Xmx1g -cp '"
                + GuardSettings.usual().classPath() + "' " + MemoryEater.class.getName() + "\n";

        assertThat(resultOf(eater, settings().withMemory(512, 150))).isEqualTo(ReasonCode.TOO_COMPLEX);
    }

    @Test
    void believesNoAnswerThatIsNone() throws IOException {
        assertThat(resultOf(READY + "printf '\\000\\000\\000\\003abc'\nsleep 100\n", settings()))
                .isEqualTo(ReasonCode.READ_CRASHED);
        assertThat(resultOf(READY + "printf '\\177\\377\\377\\377'\nsleep 100\n", settings()))
                .isEqualTo(ReasonCode.READ_CRASHED);
    }

    @Test
    void saysSoWhereNoChildStarts() throws IOException {
        assertThatThrownBy(() -> resultOf("exit 1\n", settings())).isInstanceOf(TransientAssistantException.class);
    }

    @Test
    void leavesNothingBehind() throws IOException {
        List<Path> before = temporary();
        try (GuardedDocumentReader reader = GuardedDocumentReader.open(settings())) {
            assertThat(reader.read(SampleFiles.pdf())).isInstanceOf(ReadResult.Read.class);
            assertThat(temporary()).hasSize(before.size() + 1);
        }
        assertThat(temporary()).isEqualTo(before);
    }

    private ReasonCode resultOf(String program, GuardSettings settings) throws IOException {
        Path script = folder.resolve("program");
        Files.writeString(script, "#!/bin/sh\n" + program, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        GuardSettings own = settings.withLauncher(List.of(script.toString()));
        try (GuardedDocumentReader reader = GuardedDocumentReader.open(own)) {
            ReadResult result = reader.read(
                    SourceDocument.of("a", "some document of some length".getBytes(StandardCharsets.UTF_8)));
            return ((ReadResult.Refused) result).reason();
        }
    }

    private static GuardSettings settings() {
        return GuardSettings.usual().withChildren(1);
    }

    private static List<Path> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("payment-assistant-reading"))
                    .sorted()
                    .toList();
        }
    }
}
