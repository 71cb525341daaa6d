package org.paymentassistant.benchmarks.hostile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.paymentassistant.adapter.ocr.GuardSettings;

/** Reads files in some lanes side by side. */
final class HostileRun {

    private final GuardSettings settings;
    private final GoodInvoice good;
    private final int goodEvery;
    private final HeapWatch heap = new HeapWatch();

    HostileRun(GuardSettings settings, GoodInvoice good, int goodEvery) {
        this.settings = settings;
        this.good = good;
        this.goodEvery = goodEvery;
    }

    /** Reads all files; tells of each that is done. */
    Outcomes read(List<Path> files, int lanes, IntConsumer progress) {
        Queue<Path> waiting = new ConcurrentLinkedQueue<>(files);
        AtomicInteger done = new AtomicInteger();
        ExecutorService executor = Executors.newFixedThreadPool(lanes);
        try {
            List<Future<Outcomes>> results = new ArrayList<>();
            for (int i = 0; i < lanes; i++) {
                results.add(executor.submit(() -> lane(waiting, () -> progress.accept(done.incrementAndGet()))));
            }
            return together(results);
        } finally {
            executor.shutdownNow();
        }
    }

    private Outcomes lane(Queue<Path> waiting, Runnable oneDone) {
        List<Observation> observations = new ArrayList<>();
        try (Lane lane = new Lane(settings, good, goodEvery)) {
            for (Path file = waiting.poll(); file != null; file = waiting.poll()) {
                observations.add(lane.read(file));
                heap.look();
                oneDone.run();
            }
            return new Outcomes(observations, lane.goodRight(), lane.goodWrong(), heap.megabytes());
        }
    }

    private Outcomes together(List<Future<Outcomes>> results) {
        List<Observation> observations = new ArrayList<>();
        int right = 0;
        int wrong = 0;
        for (Future<Outcomes> result : results) {
            Outcomes lane = outcome(result);
            observations.addAll(lane.observations());
            right += lane.goodRight();
            wrong += lane.goodWrong();
        }
        observations.sort(Comparator.comparing(Observation::file));
        return new Outcomes(observations, right, wrong, heap.megabytes());
    }

    private static Outcomes outcome(Future<Outcomes> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while files are read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a lane broke", e);
        }
    }
}
