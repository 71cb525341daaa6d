package org.paymentassistant.benchmarks.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.paymentassistant.adapter.extraction.scoring.ScoredField;
import org.paymentassistant.adapter.extraction.training.ModelTrainer;
import org.paymentassistant.adapter.extraction.training.TrainingExample;
import org.paymentassistant.adapter.ocr.InProcessDocumentReader;
import org.paymentassistant.samples.SampleInvoice;
import org.paymentassistant.samples.TrainingInvoices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the models that the extraction ships. The same options give the same models. */
@Command(name = "train", description = "Trains the extraction's models on generated invoices alone.")
public final class TrainModels implements Callable<Integer> {

    private static final int CHUNK = 200;

    @Option(names = "--printed", defaultValue = "4000", description = "documents with text (default: ${DEFAULT-VALUE})")
    private int printed;

    @Option(
            names = "--mixed",
            defaultValue = "1500",
            description = "further documents, every seventh of them a picture (default: ${DEFAULT-VALUE})")
    private int mixed;

    @Option(names = "--seed", defaultValue = "1", description = "first seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--out", required = true, description = "folder to write the models to")
    private Path out;

    private final PrintStream progress = System.err;

    @Override
    public Integer call() throws IOException {
        ModelTrainer trainer = new ModelTrainer();
        try (InProcessDocumentReader reader = InProcessDocumentReader.open()) {
            GeneratedExamples examples = new GeneratedExamples(reader);
            TrainingInvoices invoices = new TrainingInvoices();
            learn(trainer, examples, seed, printed, invoices::printed);
            learn(trainer, examples, seed + printed, mixed, invoices::of);
        }
        Files.createDirectories(out);
        for (ScoredField field : ScoredField.values()) {
            progress.printf("training %s on %d candidates%n", field, trainer.size(field));
            try (OutputStream stream = Files.newOutputStream(out.resolve(field.resource()))) {
                trainer.train(field, stream);
            }
        }
        return 0;
    }

    private void learn(
            ModelTrainer trainer, GeneratedExamples examples, long first, int count, LongFunction<SampleInvoice> samples) {
        for (long from = first; from < first + count; from += CHUNK) {
            LongStream.range(from, Math.min(first + count, from + CHUNK))
                    .parallel()
                    .mapToObj(number -> examples.of(samples.apply(number), number % 2 == 0))
                    .flatMap(Optional<TrainingExample>::stream)
                    .toList()
                    .forEach(trainer::learn);
            progress.printf("%d of %d%n", Math.min(from + CHUNK, first + count) - first, count);
        }
    }
}
