package org.paymentassistant.adapter.extraction.decide;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.Evidence;

/** Brings candidates into order: each value once, best first, each the less certain the stronger its rival is. */
final class Ranking {

    private static final int MOST = 5;
    private static final double WORTH_NAMING = 0.02;
    private static final double SMALLEST = 1e-4;

    private Ranking() {}

    /**
     * A value with the probability that it is right, seen by itself.
     *
     * @param value in normal form
     * @param probability 0 to 1
     * @param evidence where it stands
     */
    record Judged(String value, double probability, Evidence evidence) {}

    static List<Candidate> rank(List<Judged> judged) {
        return rank(judged, 1, (one, other) -> true);
    }

    /**
     * Ranks candidates.
     *
     * @param none the weight that none of them is right, against a candidate of even odds
     * @param rivals whether two different values cannot both be right
     */
    static List<Candidate> rank(List<Judged> judged, double none, BiPredicate<String, String> rivals) {
        Map<String, Judged> best = new LinkedHashMap<>();
        judged.forEach(one -> best.merge(one.value(), one, (a, b) -> b.probability() > a.probability() ? b : a));
        List<Judged> order = best.values().stream()
                .filter(one -> one.probability() >= WORTH_NAMING)
                .sorted(Comparator.comparingDouble(Judged::probability).reversed())
                .limit(MOST)
                .toList();
        return IntStream.range(0, order.size())
                .mapToObj(place -> candidate(order.get(place), none + rivals(order, place, rivals)))
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .toList();
    }

    /** The odds of all other values that exclude the one at a place. */
    private static double rivals(List<Judged> order, int place, BiPredicate<String, String> exclude) {
        return IntStream.range(0, order.size())
                .filter(other -> other != place)
                .filter(other ->
                        exclude.test(order.get(place).value(), order.get(other).value()))
                .mapToDouble(other -> odds(order.get(other).probability()))
                .sum();
    }

    private static double odds(double probability) {
        return probability / Math.max(SMALLEST, 1 - probability);
    }

    /** At most one of the values is right: each has its odds against those of its rivals and against none. */
    private static Candidate candidate(Judged one, double against) {
        double odds = odds(one.probability());
        return new Candidate(one.value(), odds / (odds + against), one.evidence());
    }
}
