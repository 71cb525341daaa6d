package org.paymentassistant.benchmarks.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Outcomes as a table for people, or as JSON for programs. */
final class HostileReport {

    private static final int SLOWEST = 10;
    private static final double MILLIS_PER_SECOND = 1000;

    private HostileReport() {}

    static String table(Outcomes outcomes) {
        StringBuilder text = new StringBuilder();
        outcomes.byCode().forEach((code, count) -> text.append(line(code, Long.toString(count))));
        text.append(line("files", Integer.toString(outcomes.observations().size())));
        text.append(line("deaths of the service", Long.toString(outcomes.deaths())));
        text.append(line("past the hard stop", Long.toString(outcomes.hangs())));
        text.append(line("time-outs", Long.toString(outcomes.timeouts())));
        text.append(line("unnamed failures", String.format(Locale.ROOT, "%.2f %%", outcomes.unnamedPercent())));
        text.append(line("good invoice right", Integer.toString(outcomes.goodRight())));
        text.append(line("good invoice wrong", Integer.toString(outcomes.goodWrong())));
        text.append(line("without recognition", times(outcomes.times(false))));
        text.append(line("with recognition", times(outcomes.times(true))));
        text.append(line("heap of the service", outcomes.heapMegabytes() + " MB at most"));
        slowest(outcomes.observations(), false).forEach(text::append);
        slowest(outcomes.observations(), true).forEach(text::append);
        text.append(outcomes.keepsPromise() ? "The promise holds." : "THE PROMISE DOES NOT HOLD.");
        return text.toString();
    }

    private static List<String> slowest(List<Observation> observations, boolean recognised) {
        return observations.stream()
                .filter(one -> one.recognised() == recognised)
                .sorted(Comparator.comparing(Observation::time).reversed())
                .limit(SLOWEST)
                .map(one -> line("  " + seconds(one.time()), one.code() + " " + one.file()))
                .toList();
    }

    private static String times(Times times) {
        return String.format(
                Locale.ROOT,
                "%d files, p50 %s, p99 %s, max %s",
                times.count(),
                seconds(times.median()),
                seconds(times.nearlyAll()),
                seconds(times.longest()));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f s", time.toMillis() / MILLIS_PER_SECOND);
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-24s%s%n", name, value);
    }

    static String json(Outcomes outcomes) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ObjectNode codes = root.putObject("codes");
        outcomes.byCode().forEach(codes::put);
        root.put("files", outcomes.observations().size())
                .put("deaths", outcomes.deaths())
                .put("hangs", outcomes.hangs())
                .put("timeouts", outcomes.timeouts())
                .put("unnamedPercent", outcomes.unnamedPercent())
                .put("goodRight", outcomes.goodRight())
                .put("goodWrong", outcomes.goodWrong())
                .put("heapMegabytes", outcomes.heapMegabytes())
                .put("promiseHolds", outcomes.keepsPromise());
        put(root.putObject("withoutRecognition"), outcomes.times(false));
        put(root.putObject("withRecognition"), outcomes.times(true));
        return root.toString();
    }

    private static void put(ObjectNode node, Times times) {
        node.put("files", times.count())
                .put("medianMillis", times.median().toMillis())
                .put("p99Millis", times.nearlyAll().toMillis())
                .put("maxMillis", times.longest().toMillis());
    }
}
