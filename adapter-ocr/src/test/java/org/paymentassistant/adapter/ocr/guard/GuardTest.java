package org.paymentassistant.adapter.ocr.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paymentassistant.adapter.ocr.guard.Launchers.LISTEN;
import static org.paymentassistant.adapter.ocr.guard.Launchers.READY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** A child that misbehaves costs its own document at most: the next good one is read, and nothing is left. */
@Timeout(120)
final class GuardTest {

    @TempDir
    Path folder;

    private final ReadingFolders left = new ReadingFolders();

    @BeforeEach
    void lookBefore() throws IOException {
        left.remember();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        assertThat(left.added()).isEmpty();
    }

    @Test
    void stopsAChildThatTakesTooLong() throws IOException {
        assertThat(resultOf(READY + "sleep 100\n", settings().withWallTime(Duration.ofSeconds(3))))
                .isEqualTo(ReasonCode.TIMEOUT);
    }

    @Test
    void stopsAChildThatWorksTooLongLongBeforeTheClockSays() throws IOException {
        GuardSettings settings = settings().withCpuTime(Duration.ofSeconds(1)).withWallTime(Duration.ofHours(1));

        assertThat(resultOf(READY + LISTEN + "while :; do :; done\n", settings)).isEqualTo(ReasonCode.TIMEOUT);
    }

    @Test
    void letsAChildThatGetsNoProcessorGoOnUntilTheClockSays() throws IOException {
        Duration wall = Duration.ofSeconds(4);
        long start = System.nanoTime();

        ReasonCode reason = resultOf(
                READY + LISTEN + "sleep 100\n",
                settings().withCpuTime(Duration.ofSeconds(1)).withWallTime(wall));

        assertThat(reason).isEqualTo(ReasonCode.TIMEOUT);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(wall);
    }

    @Test
    void noticesAChildThatDies() throws IOException {
        assertThat(resultOf(READY + LISTEN + "kill -SEGV $$\n", settings())).isEqualTo(ReasonCode.READ_CRASHED);
        assertThat(resultOf(READY + LISTEN + "exit 0\n", settings())).isEqualTo(ReasonCode.READ_CRASHED);
    }

    @Test
    void knowsAChildWhoseHeapWasTooSmall() throws IOException {
        assertThat(resultOf(READY + LISTEN + "exit 3\n", settings())).isEqualTo(ReasonCode.TOO_COMPLEX);
    }

    @Test
    void stopsAChildThatTakesTooMuchMemory() throws IOException {
        String eater = READY + "exec " + GuardSettings.usual().java() + " -Xmx1g -cp '"
                + GuardSettings.usual().classPath() + "' " + MemoryEater.class.getName() + "\n";

        assertThat(resultOf(eater, settings().withMemory(256, 450))).isEqualTo(ReasonCode.TOO_COMPLEX);
    }

    @Test
    void believesNoAnswerThatIsNone() throws IOException {
        assertThat(resultOf(READY + LISTEN + "printf '\\000\\000\\000\\003abc'\nsleep 100\n", settings()))
                .isEqualTo(ReasonCode.READ_CRASHED);
    }

    @Test
    void takesNoAnswerThatIsTooLong() throws IOException {
        assertThat(resultOf(READY + LISTEN + "printf '\\177\\377\\377\\377'\nsleep 100\n", settings()))
                .isEqualTo(ReasonCode.TOO_COMPLEX);
        assertThat(resultOf(READY + LISTEN + "printf '\\377\\377\\377\\377'\nsleep 100\n", settings()))
                .isEqualTo(ReasonCode.TOO_COMPLEX);
    }

    @Test
    void refusesNoDocumentWhereAChildIsAskedToStop() {
        assertThatThrownBy(() -> resultOf(READY + LISTEN + "kill -TERM $$\n", settings()))
                .isInstanceOf(TransientAssistantException.class);
    }

    @Test
    void refusesNoDocumentWhereAChildSpeaksUnasked() {
        String program = "printf '\\000\\000\\000\\005ready\\000\\000\\000\\003abc'\nsleep 100\n";

        assertThatThrownBy(() -> resultOf(program, settings())).isInstanceOf(TransientAssistantException.class);
    }

    @Test
    void saysSoWhereNoChildStarts() throws IOException {
        assertThatThrownBy(() -> resultOf("exit 1\n", settings())).isInstanceOf(TransientAssistantException.class);
    }

    /** The reason for the document that the given program gets; the next document is read well whatever came of it. */
    private ReasonCode resultOf(String program, GuardSettings settings) throws IOException {
        Path own = Files.createTempDirectory(folder, "run");
        GuardSettings bad = settings.withLauncher(Launchers.badOnce(own, program));
        try (GuardedDocumentReader reader = GuardedDocumentReader.open(bad)) {
            try {
                return ((ReadResult.Refused) reader.read(someDocument())).reason();
            } finally {
                assertThat(reader.read(SampleFiles.pdf())).isInstanceOf(ReadResult.Read.class);
            }
        }
    }

    private static SourceDocument someDocument() {
        return SourceDocument.of("a", "some document of some length".getBytes(StandardCharsets.UTF_8));
    }

    private static GuardSettings settings() {
        return GuardSettings.usual().withChildren(1);
    }
}
