package org.paymentassistant.benchmarks.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.paymentassistant.benchmarks.accuracy.Tally.Verdict;
import org.paymentassistant.domain.account.Iban;

/** Adds up what was read from document after document. Not thread-safe. */
final class Scoreboard {

    private final Map<MeasuredField, Tally> fields = new EnumMap<>(MeasuredField.class);
    private final Map<String, Tally> groups = new TreeMap<>();
    private final Map<String, Integer> documents = new TreeMap<>();
    private final List<String> alarms = new ArrayList<>();

    /** Takes one line of {@code read --json} and the truth of the same file. */
    void add(String name, JsonNode read, Truth truth) {
        String outcome = read.path("outcome").asText();
        count("all");
        count(outcome);
        boolean ready = outcome.equals("complete");
        if (!truth.isPayable()) {
            count("not payable");
            if (ready) {
                alarm("must not be ready, yet is", name);
            }
            return;
        }
        count("payable");
        Set<MeasuredField> bad = score(read.path("documents").path(0).path("fields"), truth);
        if (truth.canBeReady()) {
            count("can be ready");
        }
        if (ready) {
            judge(name, truth, bad);
        }
    }

    private void judge(String name, Truth truth, Set<MeasuredField> bad) {
        count("ready");
        if (!truth.canBeReady()) {
            alarm("must not be ready, yet is", name);
        } else if (bad.stream().noneMatch(MeasuredField::isCritical)) {
            count("ready and right");
        }
        if (bad.stream().anyMatch(MeasuredField::isCritical)) {
            alarm("ready and wrong", name + " " + bad);
        }
        if (bad.stream().anyMatch(MeasuredField::isMoney)) {
            alarm("ready, account or amount wrong", name);
        }
    }

    private Set<MeasuredField> score(JsonNode values, Truth truth) {
        Set<MeasuredField> bad = EnumSet.noneOf(MeasuredField.class);
        for (MeasuredField field : MeasuredField.values()) {
            Verdict verdict = verdict(field, values, truth);
            fields.computeIfAbsent(field, f -> new Tally()).count(verdict);
            groups.computeIfAbsent("kind " + truth.kind(), g -> new Tally()).count(verdict);
            groups.computeIfAbsent("language " + truth.language(), g -> new Tally())
                    .count(verdict);
            if (verdict == Verdict.WRONG || verdict == Verdict.SPURIOUS) {
                bad.add(field);
            }
        }
        return bad;
    }

    private static Verdict verdict(MeasuredField field, JsonNode values, Truth truth) {
        String given = values.path(field.readName()).path("value").asText();
        List<String> right = truth.values(field);
        if (isPlaceholder(field, right) || isOnlyTheNumber(field, given, right, truth)) {
            return Verdict.NOT_COUNTED;
        }
        if (right.isEmpty()) {
            return truth.lacks(field) && !given.isEmpty() ? Verdict.SPURIOUS : Verdict.NOT_COUNTED;
        }
        if (given.isEmpty()) {
            return Verdict.MISSING;
        }
        return Comparison.isRight(field, given, right) ? Verdict.RIGHT : Verdict.WRONG;
    }

    private static boolean isPlaceholder(MeasuredField field, List<String> right) {
        return field == MeasuredField.IBAN
                && !right.isEmpty()
                && right.stream().noneMatch(value -> Iban.parse(value).isPresent());
    }

    /** A reference that is nothing but the invoice number may be given or not. */
    private static boolean isOnlyTheNumber(MeasuredField field, String given, List<String> right, Truth truth) {
        List<String> numbers = truth.values(MeasuredField.INVOICE_NUMBER);
        if (field != MeasuredField.REMITTANCE_REFERENCE || numbers.isEmpty()) {
            return false;
        }
        boolean rightIsNumber =
                !right.isEmpty() && right.stream().allMatch(value -> Comparison.isRight(field, value, numbers));
        boolean givenIsNumber = !given.isEmpty() && Comparison.isRight(field, given, numbers);
        return (given.isEmpty() && rightIsNumber) || (right.isEmpty() && givenIsNumber);
    }

    private void count(String what) {
        documents.merge(what, 1, Integer::sum);
    }

    private void alarm(String what, String detail) {
        count(what);
        alarms.add(what + ": " + detail);
    }

    Map<MeasuredField, Tally> fields() {
        return fields;
    }

    Map<String, Tally> groups() {
        return groups;
    }

    int documents(String what) {
        return documents.getOrDefault(what, 0);
    }

    Map<String, Integer> documents() {
        return documents;
    }

    List<String> alarms() {
        return alarms;
    }

    /** Nothing is ready that must not be, and nothing ready has a wrong account or amount. */
    boolean keepsPromise() {
        return documents("must not be ready, yet is") == 0 && documents("ready, account or amount wrong") == 0;
    }
}
