package org.paymentassistant.adapter.extraction.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.feature.CandidateFeatures;
import org.paymentassistant.adapter.extraction.feature.CandidateFeatures.Featured;
import org.paymentassistant.adapter.extraction.label.LabelFinder;
import org.paymentassistant.adapter.extraction.scoring.MaxentFieldModel;
import org.paymentassistant.adapter.extraction.scoring.ScoredField;
import org.paymentassistant.adapter.extraction.text.Plain;
import org.paymentassistant.adapter.extraction.text.TextDocument;

/** Gathers examples and trains one model a field. Not thread-safe. */
public final class ModelTrainer {

    private static final int FEWEST_TIMES = 4;
    private static final int ITERATIONS = 150;
    private static final double SMOOTHING = 6.0;
    private static final double FORGET_FAMILY = 0.1;
    private static final double FORGET_SINGLE = 0.03;

    private final LabelFinder labels = new LabelFinder();
    private final Map<ScoredField, List<Event>> events = new EnumMap<>(ScoredField.class);

    /** Takes the candidates of one document as examples; nothing else of it is kept. */
    public void learn(TrainingExample example) {
        InvoiceText text = InvoiceText.of(TextDocument.of(example.document().pages()), labels);
        for (ScoredField field : ScoredField.values()) {
            Set<String> right = example.right().getOrDefault(field, Set.of());
            List<Event> known = events.computeIfAbsent(field, f -> new ArrayList<>());
            Forgetting forgetting = new Forgetting(FORGET_FAMILY, FORGET_SINGLE, known.size());
            for (Featured candidate : CandidateFeatures.of(field, text, example.buyer())) {
                known.add(event(
                        forgetting.of(candidate.features()),
                        isRight(field, candidate.mention().value(), right)));
            }
        }
    }

    private static Event event(List<String> features, boolean right) {
        return new Event(right ? MaxentFieldModel.RIGHT : MaxentFieldModel.WRONG, features.toArray(String[]::new));
    }

    static boolean isRight(ScoredField field, String value, Set<String> right) {
        return switch (field) {
            case INVOICE_NUMBER, SELLER_NAME ->
                right.stream().anyMatch(known -> Plain.compact(known).equals(Plain.compact(value)));
            case AMOUNT_DUE ->
                right.stream()
                        .anyMatch(known ->
                                new java.math.BigDecimal(known).compareTo(new java.math.BigDecimal(value)) == 0);
            default -> right.contains(value);
        };
    }

    /** How many candidates a field has so far. */
    public int size(ScoredField field) {
        return events.getOrDefault(field, List.of()).size();
    }

    /** Candidates that are all right, or all wrong, leave nothing to tell apart, and the trainer would never end. */
    private List<Event> ofBothOutcomes(ScoredField field) {
        List<Event> known = new ArrayList<>(events.getOrDefault(field, List.of()));
        if (known.stream().map(Event::getOutcome).distinct().count() == 1) {
            Event first = known.get(0);
            boolean right = MaxentFieldModel.RIGHT.equals(first.getOutcome());
            known.add(event(List.of(first.getContext()), !right));
        }
        return known;
    }

    /** Trains the model of a field and writes it gzipped. */
    public void train(ScoredField field, OutputStream target) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, FEWEST_TIMES);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(QNTrainer.L2COST_PARAM, SMOOTHING);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        OnePassDataIndexer indexer = new OnePassDataIndexer();
        indexer.init(parameters, new java.util.HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(ofBothOutcomes(field)));
        QNTrainer trainer = new QNTrainer(parameters);
        trainer.init(parameters, new java.util.HashMap<>());
        QNModel model = trainer.trainModel(ITERATIONS, indexer);
        try (DataOutputStream stream = new DataOutputStream(new GZIPOutputStream(target))) {
            new BinaryQNModelWriter(model, stream).persist();
        }
    }
}
