package org.paymentassistant.benchmarks.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of all messages; the promise is that none fails, none is wrongly answered, and no file is missed. */
final class MailReport {

    private final List<MessageTrial> trials = new ArrayList<>();

    void add(MessageTrial trial) {
        trials.add(trial);
    }

    boolean keepsPromise() {
        return !trials.isEmpty() && faults().isEmpty();
    }

    /** What is wrong, a line each. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (MessageTrial trial : trials) {
            trial.failure().ifPresent(failure -> faults.add(trial.file() + ": " + failure));
            if (trial.isWronglyAnswered()) {
                faults.add(trial.file() + ": would be answered");
            }
            trial.disagreements().forEach(difference -> faults.add(trial.file() + ": " + difference));
        }
        return faults;
    }

    /** Counts by name, in the order in which they are shown. */
    Map<String, Object> counts() {
        Map<String, Object> counts = new java.util.LinkedHashMap<>();
        counts.put("messages", trials.size());
        counts.put("exceptions", count(trial -> trial.failure().isPresent()));
        counts.put("files", trials.stream().mapToInt(MessageTrial::documents).sum());
        counts.put("fileDisagreements", count(trial -> !trial.disagreements().isEmpty()));
        counts.put("mustStayUnanswered", count(MessageTrial::mustBeSilent));
        counts.put("wronglyAnswered", count(MessageTrial::isWronglyAnswered));
        counts.put("answered", count(MessageTrial::answerable));
        counts.put("p99Millis", percentile(0.99).toMillis());
        counts.put("slowestMillis", percentile(1).toMillis());
        return counts;
    }

    private int count(Predicate<MessageTrial> which) {
        return (int) trials.stream().filter(which).count();
    }

    private Duration percentile(double share) {
        List<Duration> times = trials.stream().map(MessageTrial::took).sorted().toList();
        return times.isEmpty() ? Duration.ZERO : times.get((int) Math.ceil(share * times.size()) - 1);
    }

    private Map<String, Long> reasons() {
        return trials.stream()
                .collect(Collectors.groupingBy(
                        trial -> trial.refusal().map(Enum::name).orElse("taken"), TreeMap::new, Collectors.counting()));
    }

    String table() {
        StringBuilder table = new StringBuilder();
        counts().forEach((name, count) -> table.append("%-20s %8s%n".formatted(name, count)));
        table.append('\n');
        reasons().forEach((reason, count) -> table.append("%-20s %8d%n".formatted(reason, count)));
        faults().forEach(fault -> table.append('\n').append(fault));
        return table.toString().stripTrailing();
    }

    String json() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.valueToTree(counts());
        root.set("reasons", mapper.valueToTree(reasons()));
        ArrayNode faults = root.putArray("faults");
        faults().forEach(faults::add);
        return root.toString();
    }
}
