package org.paymentassistant.benchmarks.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.benchmarks.Progress;
import org.paymentassistant.benchmarks.SampleFiles;
import org.paymentassistant.domain.document.SourceDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads every file of some folders through the guarded reader, and a good invoice after each. */
@Command(
        name = "hostile",
        mixinStandardHelpOptions = true,
        description =
                "Every file through the guarded reader: outcomes, deaths, times, memory, a good invoice after each.")
public final class HostileCommand implements Callable<Integer> {

    @Option(names = "--json", description = "one JSON object in place of the table")
    private boolean json;

    @Option(names = "--sample", paramLabel = "N", description = "only so many files, always the same")
    private int sample;

    @Option(names = "--good", paramLabel = "FILE", description = "an invoice of your own in place of the generated one")
    private @Nullable Path good;

    @Option(
            names = "--good-every",
            paramLabel = "N",
            defaultValue = "1",
            description = "read the good invoice after every Nth file (default: ${DEFAULT-VALUE})")
    private int goodEvery = 1;

    @Option(
            names = "--compare",
            paramLabel = "OUT",
            description = "say which files ended otherwise than in the run that wrote this file; then write this run")
    private @Nullable Path compare;

    @Option(names = "--lanes", description = "how many files at the same time (default: one a processor)")
    private int lanes = Runtime.getRuntime().availableProcessors();

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "folders, searched with all below them")
    private List<Path> folders = List.of();

    private final PrintStream progress = System.err;

    private HostileCommand() {}

    @Override
    public Integer call() throws IOException {
        List<Path> files = SampleFiles.below(folders, sample);
        Outcomes outcomes = new HostileRun(GuardSettings.usual(), goodInvoice(), Math.max(1, goodEvery))
                .read(files, Math.max(1, lanes), new Progress(progress, files.size())::at);
        System.out.println(json ? HostileReport.json(outcomes) : HostileReport.table(outcomes));
        List<String> differences = differences(outcomes.observations());
        return !files.isEmpty() && outcomes.keepsPromise() && differences.isEmpty() ? 0 : 1;
    }

    private GoodInvoice goodInvoice() throws IOException {
        return good == null
                ? GoodInvoice.generated()
                : new GoodInvoice(SourceDocument.of("good", Files.readAllBytes(good)), List.of());
    }

    private List<String> differences(List<Observation> observations) throws IOException {
        if (compare == null) {
            return List.of();
        }
        EarlierRun earlier = EarlierRun.in(compare);
        List<String> differences = new ArrayList<>(earlier.differences(observations));
        differences.forEach(progress::println);
        progress.printf(
                Locale.ROOT,
                "%d of %d files known from the earlier run ended otherwise%n",
                differences.size(),
                earlier.known(observations));
        EarlierRun.write(compare, observations);
        return differences;
    }
}
