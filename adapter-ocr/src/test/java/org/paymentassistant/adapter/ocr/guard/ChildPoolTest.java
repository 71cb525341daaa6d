package org.paymentassistant.adapter.ocr.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paymentassistant.adapter.ocr.guard.Launchers.LISTEN;
import static org.paymentassistant.adapter.ocr.guard.Launchers.READY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.tck.SampleFiles;

@Timeout(120)
final class ChildPoolTest {

    private static final int CALLERS = 6;
    private static final long SOON_SECONDS = 20;

    @TempDir
    Path folder;

    @Test
    void givesEveryCallerItsOwnDocument() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (ChildPool pool = ChildPool.start(GuardSettings.usual().withChildren(2))) {
            List<Future<Integer>> pages = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                SourceDocument document = SampleFiles.pdfOf(1 + i);
                pages.add(callers.submit(() -> pagesOf(pool.read(document.content()))));
            }
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i).get()).isEqualTo(1 + i);
            }
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void replacesAChildAfterItsShareOfDocuments() throws IOException {
        Path count = folder.resolve("count");
        try (ChildPool pool = ChildPool.start(twoDocumentsEach(Launchers.counting(folder, count)))) {
            for (int i = 0; i < 3; i++) {
                assertThat(pagesOf(pool.read(SampleFiles.pdfOf(2).content()))).isEqualTo(2);
            }
        }

        assertThat(Files.readAllLines(count)).hasSize(2);
    }

    @Test
    void closingStopsWhatHangsAndLetsNobodyWait() throws Exception {
        Path listening = folder.resolve("listening");
        GuardSettings hanging = GuardSettings.usual()
                .withChildren(1)
                .withWallTime(Duration.ofHours(1))
                .withLauncher(Launchers.script(folder, READY + LISTEN + "touch '" + listening + "'\nsleep 1000\n"));
        ExecutorService callers = Executors.newFixedThreadPool(2);
        ReadingFolders left = new ReadingFolders();
        left.remember();
        try {
            ChildPool pool = ChildPool.start(hanging);
            Future<ReadResult> first =
                    callers.submit(() -> pool.read(SampleFiles.pdf().content()));
            Future<ReadResult> second =
                    callers.submit(() -> pool.read(SampleFiles.pdf().content()));
            Awaitility.await().atMost(Duration.ofSeconds(SOON_SECONDS)).until(() -> Files.exists(listening));

            pool.close();

            assertEndsAsNotRead(first);
            assertEndsAsNotRead(second);
            assertThat(ProcessHandle.current().descendants()).noneMatch(ChildPoolTest::sleeps);
            assertThat(left.added()).isEmpty();
            assertThatThrownBy(() -> pool.read(SampleFiles.pdf().content())).isInstanceOf(IllegalStateException.class);
        } finally {
            callers.shutdownNow();
        }
    }

    private static boolean sleeps(ProcessHandle process) {
        return process.isAlive() && process.info().command().orElse("").endsWith("sleep");
    }

    private static void assertEndsAsNotRead(Future<ReadResult> reading) {
        assertThatThrownBy(() -> reading.get(SOON_SECONDS, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TransientAssistantException.class);
    }

    private static int pagesOf(ReadResult result) {
        return ((ReadResult.Read) result).document().pages().size();
    }

    private static GuardSettings twoDocumentsEach(List<String> launcher) {
        GuardSettings usual = GuardSettings.usual();
        return new GuardSettings(
                1,
                usual.cpuTime(),
                usual.wallTime(),
                usual.heapMegabytes(),
                usual.residentMegabytes(),
                usual.outputBytes(),
                2,
                launcher,
                usual.java(),
                usual.classPath(),
                usual.limits());
    }
}
