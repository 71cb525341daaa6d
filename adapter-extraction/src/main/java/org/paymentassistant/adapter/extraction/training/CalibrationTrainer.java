package org.paymentassistant.adapter.extraction.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.decide.TextReadings;
import org.paymentassistant.adapter.extraction.label.LabelFinder;
import org.paymentassistant.adapter.extraction.scoring.Calibration;
import org.paymentassistant.adapter.extraction.scoring.Calibration.Step;
import org.paymentassistant.adapter.extraction.scoring.Calibrations;
import org.paymentassistant.adapter.extraction.scoring.FieldModels;
import org.paymentassistant.adapter.extraction.scoring.ScoredField;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.domain.invoice.Candidate;

/**
 * Finds out on documents that the models were not trained on how often a stated confidence is right, by isotonic
 * regression: neighbouring observations are pooled until the shares rise. Not thread-safe.
 */
public final class CalibrationTrainer {

    private static final int POOL = 30;

    private final LabelFinder labels = new LabelFinder();
    private final TextReadings readings;
    private final Map<ScoredField, List<Observation>> observations = new EnumMap<>(ScoredField.class);

    /** For the models whose confidence is to be calibrated. */
    public CalibrationTrainer(FieldModels models) {
        this.readings = new TextReadings(models, Calibrations.none());
    }

    private record Observation(double stated, boolean right) {}

    private record Pool(double stated, double right, int size) {
        Pool with(Pool other) {
            int all = size + other.size;
            return new Pool((stated * size + other.stated * other.size) / all, right + other.right, all);
        }

        /** A little below what was seen, the more so the fewer were seen. */
        double share() {
            return right / (size + 1.0);
        }
    }

    /** Notes what is stated about a document. */
    public void observe(TrainingExample example) {
        InvoiceText text = InvoiceText.of(TextDocument.of(example.document().pages()), labels);
        for (ScoredField field : ScoredField.values()) {
            Set<String> right = example.right().getOrDefault(field, Set.of());
            readings.judged(field, text, example.buyer()).stream()
                    .findFirst()
                    .ifPresent(best -> note(field, best, ModelTrainer.isRight(field, best.value(), right)));
        }
    }

    private void note(ScoredField field, Candidate best, boolean right) {
        observations.computeIfAbsent(field, f -> new ArrayList<>()).add(new Observation(best.confidence(), right));
    }

    /** What was found out. */
    public Calibrations calibrations() {
        Map<ScoredField, Calibration> calibrations = new EnumMap<>(ScoredField.class);
        observations.forEach((field, seen) -> calibrations.put(field, calibration(seen)));
        return new Calibrations(calibrations);
    }

    private static Calibration calibration(List<Observation> seen) {
        List<Observation> sorted = new ArrayList<>(seen);
        sorted.sort(Comparator.comparingDouble(Observation::stated));
        List<Pool> pools = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += POOL) {
            add(pools, pool(sorted.subList(from, Math.min(sorted.size(), from + POOL))));
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(0, 0));
        pools.forEach(pool -> steps.add(new Step(pool.stated(), pool.share())));
        return new Calibration(steps);
    }

    private static Pool pool(List<Observation> seen) {
        double stated = seen.stream().mapToDouble(Observation::stated).average().orElse(0);
        return new Pool(stated, seen.stream().filter(Observation::right).count(), seen.size());
    }

    /** A pool that is not better than the one before it is thrown together with it. */
    private static void add(List<Pool> pools, Pool pool) {
        Pool current = pool;
        while (!pools.isEmpty() && pools.get(pools.size() - 1).share() >= current.share()) {
            current = pools.remove(pools.size() - 1).with(current);
        }
        pools.add(current);
    }
}
