package org.paymentassistant.benchmarks.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.paymentassistant.adapter.extraction.scoring.Calibrations;
import org.paymentassistant.adapter.extraction.scoring.FieldModel;
import org.paymentassistant.adapter.extraction.scoring.FieldModels;
import org.paymentassistant.adapter.extraction.scoring.MaxentFieldModel;
import org.paymentassistant.adapter.extraction.scoring.ScoredField;
import org.paymentassistant.adapter.extraction.training.CalibrationTrainer;
import org.paymentassistant.adapter.extraction.training.ModelTrainer;
import org.paymentassistant.adapter.extraction.training.TrainingExample;
import org.paymentassistant.adapter.ocr.InProcessDocumentReader;
import org.paymentassistant.samples.TrainingInvoices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the models that the extraction ships. The same options give the same models. */
@Command(name = "train", description = "Trains the extraction's models on generated invoices alone.")
public final class TrainModels implements Callable<Integer> {

    private static final int CHUNK = 200;
    private static final int HELD_OUT = 4;

    @Option(names = "--printed", defaultValue = "5000", description = "documents with text (default: ${DEFAULT-VALUE})")
    private int printed;

    @Option(
            names = "--mixed",
            defaultValue = "1000",
            description = "further documents, every seventh of them a picture (default: ${DEFAULT-VALUE})")
    private int mixed;

    @Option(names = "--seed", defaultValue = "1", description = "first seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--out",
            defaultValue = "target/models",
            description = "folder for the models (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("target", "models");

    private final PrintStream progress = System.err;

    @Override
    public Integer call() throws IOException {
        ModelTrainer trainer = new ModelTrainer();
        List<TrainingExample> heldOut = new ArrayList<>();
        try (InProcessDocumentReader reader = InProcessDocumentReader.open()) {
            GeneratedExamples examples = new GeneratedExamples(reader);
            TrainingInvoices invoices = new TrainingInvoices();
            learn(trainer, heldOut, number -> examples.of(invoices.printed(number), knowsBuyer(number)), seed, printed);
            learn(
                    trainer,
                    heldOut,
                    number -> examples.of(invoices.of(number), knowsBuyer(number)),
                    seed + printed,
                    mixed);
        }
        Files.createDirectories(out);
        FieldModels models = train(trainer);
        CalibrationTrainer calibration = new CalibrationTrainer(models);
        heldOut.forEach(calibration::observe);
        Files.writeString(
                out.resolve(Calibrations.RESOURCE), calibration.calibrations().text());
        return 0;
    }

    private static boolean knowsBuyer(long number) {
        return number % 2 == 0;
    }

    /** Every fourth document is held out to calibrate with. */
    private void learn(
            ModelTrainer trainer,
            List<TrainingExample> heldOut,
            LongFunction<Optional<TrainingExample>> examples,
            long first,
            int count) {
        for (long from = first; from < first + count; from += CHUNK) {
            List<Optional<TrainingExample>> chunk = LongStream.range(from, Math.min(first + count, from + CHUNK))
                    .parallel()
                    .mapToObj(examples)
                    .toList();
            for (int i = 0; i < chunk.size(); i++) {
                chunk.get(i).ifPresent(i % HELD_OUT == 0 ? heldOut::add : trainer::learn);
            }
            progress.printf("%d of %d%n", Math.min(from + CHUNK, first + count) - first, count);
        }
    }

    private FieldModels train(ModelTrainer trainer) throws IOException {
        Map<ScoredField, FieldModel> models = new EnumMap<>(ScoredField.class);
        for (ScoredField field : ScoredField.values()) {
            progress.printf("training %s on %d candidates%n", field, trainer.size(field));
            Path file = out.resolve(field.resource());
            try (OutputStream stream = Files.newOutputStream(file)) {
                trainer.train(field, stream);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                models.put(field, MaxentFieldModel.read(stream));
            }
        }
        return new FieldModels(models);
    }
}
