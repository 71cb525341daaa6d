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
import java.util.function.Consumer;
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
    private static final String RECIPE = "recipe.txt";

    @Option(names = "--documents", defaultValue = "9000", description = "how many (default: ${DEFAULT-VALUE})")
    private int documents;

    @Option(names = "--seed", defaultValue = "1", description = "first seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--out",
            defaultValue = "target/models",
            description = "folder for the models (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("target", "models");

    private final PrintStream progress = System.err;
    private final DataDigest digest = new DataDigest();

    @Override
    public Integer call() throws IOException {
        ModelTrainer trainer = new ModelTrainer();
        List<TrainingExample> heldOut = new ArrayList<>();
        try (InProcessDocumentReader reader = InProcessDocumentReader.open()) {
            GeneratedExamples examples = new GeneratedExamples(reader);
            TrainingInvoices invoices = new TrainingInvoices();
            learn(trainer, heldOut, number -> examples.of(invoices.printed(number), knowsBuyer(number)));
        }
        Files.createDirectories(out);
        FieldModels models = train(trainer);
        CalibrationTrainer calibration = new CalibrationTrainer(models);
        heldOut.forEach(calibration::observe);
        Files.writeString(
                out.resolve(Calibrations.RESOURCE), calibration.calibrations().text());
        Files.writeString(out.resolve(RECIPE), recipe());
        return 0;
    }

    private String recipe() {
        return "bench train --documents %d --seed %d%ndata sha256 %s%n".formatted(documents, seed, digest.hex());
    }

    private static boolean knowsBuyer(long number) {
        return number % 2 == 0;
    }

    /** Of eight documents two are held out to calibrate with. */
    private static boolean isHeldOut(long number) {
        return number / 2 % HELD_OUT == 0;
    }

    /** Half of the documents are learned a second time as recognition would give them. */
    private static boolean isRecognisedToo(long number) {
        return number / 8 % 2 == 0;
    }

    private void learn(
            ModelTrainer trainer, List<TrainingExample> heldOut, LongFunction<Optional<TrainingExample>> examples) {
        for (long from = seed; from < seed + documents; from += CHUNK) {
            long next = Math.min(seed + documents, from + CHUNK);
            List<Optional<TrainingExample>> chunk =
                    LongStream.range(from, next).parallel().mapToObj(examples).toList();
            for (int i = 0; i < chunk.size(); i++) {
                long number = from + i;
                Consumer<TrainingExample> use = isHeldOut(number) ? heldOut::add : trainer::learn;
                chunk.get(i).ifPresent(example -> {
                    digest.add(example);
                    use(example, number, use);
                });
            }
            progress.printf("%d of %d%n", next - seed, documents);
        }
    }

    private static void use(TrainingExample example, long number, Consumer<TrainingExample> use) {
        use.accept(example);
        if (isRecognisedToo(number)) {
            use.accept(new TrainingExample(
                    new SimulatedRecognition(number).of(example.document()), example.buyer(), example.right()));
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
