package org.paymentassistant.benchmarks.accuracy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** A scoreboard as a table for people, or as JSON for programs. */
final class ScoreReport {

    private ScoreReport() {}

    static String table(Scoreboard board) {
        StringBuilder text = new StringBuilder("%-24s%7s%7s%9s%10s%11s%9s%8s%n"
                .formatted("", "right", "wrong", "missing", "spurious", "precision", "recall", "F1"));
        board.fields().forEach((field, tally) -> text.append(row(field.readName(), tally)));
        board.groups().forEach((group, tally) -> text.append(row(group, tally)));
        board.documents().forEach((what, count) -> text.append("%-34s%6d%n".formatted(what, count)));
        board.alarms().forEach(alarm -> text.append(alarm).append(System.lineSeparator()));
        return text.toString();
    }

    private static String row(String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-24s%7d%7d%9d%10d%11.3f%9.3f%8.3f%n",
                name,
                tally.right(),
                tally.wrong(),
                tally.missing(),
                tally.spurious(),
                tally.precision(),
                tally.recall(),
                tally.f1());
    }

    static String json(Scoreboard board) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ObjectNode fields = root.putObject("fields");
        board.fields().forEach((field, tally) -> put(fields.putObject(field.readName()), tally));
        ObjectNode groups = root.putObject("groups");
        board.groups().forEach((group, tally) -> put(groups.putObject(group), tally));
        ObjectNode documents = root.putObject("documents");
        board.documents().forEach(documents::put);
        root.put("promiseHolds", board.keepsPromise());
        return root.toString();
    }

    private static void put(ObjectNode node, Tally tally) {
        node.put("right", tally.right())
                .put("wrong", tally.wrong())
                .put("missing", tally.missing())
                .put("spurious", tally.spurious())
                .put("f1", tally.f1());
    }
}
