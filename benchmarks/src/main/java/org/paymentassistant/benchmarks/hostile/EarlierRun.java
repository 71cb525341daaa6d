package org.paymentassistant.benchmarks.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The outcomes of a run, one line a file: hash of the file, code, hash of what was read. */
final class EarlierRun {

    private static final String SEPARATOR = "\t";
    private static final int HASH_AND_OUTCOME = 2;

    private final Map<String, String> outcomes;

    private EarlierRun(Map<String, String> outcomes) {
        this.outcomes = outcomes;
    }

    /** What an earlier run wrote; nothing where there is no such file yet. */
    static EarlierRun in(Path file) throws IOException {
        Map<String, String> outcomes = new HashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split(SEPARATOR, HASH_AND_OUTCOME);
                if (parts.length == HASH_AND_OUTCOME) {
                    outcomes.put(parts[0], parts[1]);
                }
            }
        }
        return new EarlierRun(outcomes);
    }

    static void write(Path file, List<Observation> observations) throws IOException {
        Files.write(
                file,
                observations.stream()
                        .map(one -> one.hash().hex() + SEPARATOR + outcome(one))
                        .sorted()
                        .distinct()
                        .toList());
    }

    /** One line for each file that ended otherwise than before. */
    List<String> differences(List<Observation> observations) {
        List<String> lines = new ArrayList<>();
        for (Observation one : observations) {
            String before = outcomes.get(one.hash().hex());
            if (before != null && !before.equals(outcome(one))) {
                lines.add("%s: %s, now %s"
                        .formatted(
                                one.file(),
                                before.replace(SEPARATOR, " "),
                                outcome(one).replace(SEPARATOR, " ")));
            }
        }
        return lines;
    }

    /** How many of the files the earlier run knew. */
    long known(List<Observation> observations) {
        return observations.stream()
                .filter(one -> outcomes.containsKey(one.hash().hex()))
                .count();
    }

    private static String outcome(Observation one) {
        return one.code() + SEPARATOR + one.reading();
    }
}
