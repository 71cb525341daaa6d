package org.paymentassistant.adapter.ocr.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.tck.SampleFiles;

@Timeout(120)
final class ReadingProcessTest {

    private static final int LONGEST = 4 << 20;

    @TempDir
    Path shared;

    @Test
    void endsWithItsParentAndLeavesNoFolder() throws Exception {
        Path own = Files.createDirectory(shared.resolve("own"));
        Process process = new ProcessBuilder(ChildCommand.of(GuardSettings.usual(), own, shared))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            DataInputStream answers = new DataInputStream(process.getInputStream());
            DataOutputStream documents = new DataOutputStream(process.getOutputStream());
            assertThat(Frames.read(answers, LONGEST)).isEqualTo(Frames.GREETING);
            Frames.write(documents, new Question.Reading(SampleFiles.pdf().content()).message());
            assertThat(ChildAnswer.decode(Frames.read(answers, LONGEST)).result())
                    .isInstanceOf(ReadResult.Read.class);

            documents.close();

            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(own).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void seesItsParentGoWhileItHangsInADocument() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        PipedOutputStream parent = new PipedOutputStream();
        Questions questions =
                Questions.from(new DataInputStream(new PipedInputStream(parent)), LONGEST, over::countDown);
        parent.write(frame("document"));
        parent.flush();

        assertThat(questions.next()).asString().isEqualTo("document");
        assertThat(over.getCount()).isEqualTo(1);
        parent.close();

        assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private static byte[] frame(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Frames.write(new DataOutputStream(bytes), text.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
