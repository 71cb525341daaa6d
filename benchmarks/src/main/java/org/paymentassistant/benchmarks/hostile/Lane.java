package org.paymentassistant.benchmarks.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.adapter.ocr.GuardedDocumentReader;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;

/**
 * One reader with one child, which reads a hostile file and then a good invoice, so that the invoice meets the very
 * process that the file went through. Used by one thread.
 */
final class Lane implements AutoCloseable {

    private static final long HUNG_SECONDS = 60;

    private final GuardedDocumentReader reader;
    private final GoodInvoice good;
    private final int goodEvery;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "lane");
        thread.setDaemon(true);
        return thread;
    });
    private int done;
    private int goodRight;
    private int goodWrong;

    Lane(GuardSettings settings, GoodInvoice good, int goodEvery) {
        this.reader = GuardedDocumentReader.open(settings.withChildren(1));
        this.good = good;
        this.goodEvery = goodEvery;
        readGood();
    }

    Observation read(Path file) {
        SourceDocument document = SourceDocument.of("file", bytes(file));
        ContentHash hash = document.content().hash();
        long start = System.nanoTime();
        Observation observation;
        try {
            ReadResult result = read(document);
            observation = Observation.of(file, hash, result, since(start));
        } catch (TimeoutException e) {
            observation = Observation.broken(file, hash, Observation.HUNG, since(start));
        } catch (ExecutionException e) {
            observation = Observation.broken(file, hash, Observation.ESCAPED, since(start));
        }
        if (++done % goodEvery == 0) {
            readGood();
        }
        return observation;
    }

    private void readGood() {
        try {
            if (good.isRight(read(good.document()))) {
                goodRight++;
            } else {
                goodWrong++;
            }
        } catch (TimeoutException | ExecutionException e) {
            goodWrong++;
        }
    }

    private ReadResult read(SourceDocument document) throws TimeoutException, ExecutionException {
        Future<ReadResult> result = executor.submit(() -> reader.read(document));
        try {
            return result.get(HUNG_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file is read", e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    int goodRight() {
        return goodRight;
    }

    int goodWrong() {
        return goodWrong;
    }

    @Override
    public void close() {
        executor.shutdownNow();
        reader.close();
    }
}
