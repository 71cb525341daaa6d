package org.paymentassistant.adapter.extraction.decide;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.Evidence;

/** Brings candidates into order: each value once, best first, each the less certain the stronger its rival is. */
final class Ranking {

    private static final int MOST = 5;
    private static final double WORTH_NAMING = 0.02;

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
        Map<String, Judged> best = new LinkedHashMap<>();
        judged.forEach(one -> best.merge(one.value(), one, (a, b) -> b.probability() > a.probability() ? b : a));
        List<Judged> order = best.values().stream()
                .filter(one -> one.probability() >= WORTH_NAMING)
                .sorted(Comparator.comparingDouble(Judged::probability).reversed())
                .limit(MOST)
                .toList();
        return IntStream.range(0, order.size())
                .mapToObj(place -> candidate(order.get(place), rival(order, place)))
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .toList();
    }

    private static double rival(List<Judged> order, int place) {
        int other = place == 0 ? 1 : 0;
        return other < order.size() ? order.get(other).probability() : 0;
    }

    private static Candidate candidate(Judged one, double rival) {
        return new Candidate(one.value(), one.probability() * (1 - rival), one.evidence());
    }
}
