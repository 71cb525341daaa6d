package org.paymentassistant.benchmarks.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.paymentassistant.benchmarks.Progress;
import org.paymentassistant.example.read.ReadFiles;
import org.paymentassistant.example.read.ReadJson;
import org.paymentassistant.example.read.ReadReport;
import org.paymentassistant.example.wiring.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads every document that has a truth file beside it, as {@code ./assistant read} does, and scores what it found. */
@Command(
        name = "accuracy",
        mixinStandardHelpOptions = true,
        description = "Scores what is read from documents with a NAME.truth.json beside them.")
public final class AccuracyCommand implements Callable<Integer> {

    private static final String TRUTH = ".truth.json";

    @Option(names = "--json", description = "one JSON object in place of the table")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "folders, searched with all below them")
    private List<Path> folders = List.of();

    private final ObjectMapper mapper = new ObjectMapper();
    private final PrintStream progress = System.err;
    private int done;

    private AccuracyCommand() {}

    @Override
    public Integer call() throws IOException {
        Map<Path, Truth> truths = truths();
        Scoreboard board = new Scoreboard();
        ReadJson form = new ReadJson();
        try (Reading reading = Reading.open()) {
            new ReadFiles(reading.understandDocument())
                    .readAll(List.copyOf(truths.keySet()), report -> score(report, form, truths, board));
        }
        System.out.println(json ? ScoreReport.json(board) : ScoreReport.table(board));
        return board.keepsPromise() ? 0 : 1;
    }

    private void score(ReadReport report, ReadJson form, Map<Path, Truth> truths, Scoreboard board) {
        Optional.ofNullable(truths.get(report.file()))
                .ifPresent(truth -> board.add(report.file().toString(), parse(form.line(report)), truth));
        new Progress(progress, truths.size()).at(++done);
    }

    private JsonNode parse(String line) {
        try {
            return mapper.readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException("the report is JSON", e);
        }
    }

    private Map<Path, Truth> truths() throws IOException {
        Map<Path, Truth> truths = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Optional<Path> truth = truthOf(file);
                    if (truth.isPresent()) {
                        truths.put(file, new Truth(mapper.readTree(truth.get().toFile())));
                    }
                }
            }
        }
        return truths;
    }

    private static Optional<Path> truthOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        if (name.endsWith(TRUTH) || dot <= 0) {
            return Optional.empty();
        }
        return Optional.of(file.resolveSibling(name.substring(0, dot) + TRUTH)).filter(Files::exists);
    }
}
