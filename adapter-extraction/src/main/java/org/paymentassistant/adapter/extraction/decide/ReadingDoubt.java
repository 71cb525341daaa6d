package org.paymentassistant.adapter.extraction.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paymentassistant.adapter.extraction.feature.CandidateFeatures.Featured;

/**
 * How certain it is that recognition read a value as it is printed. Each further place that says the same makes it more
 * certain, and a sum that its parts add up to cannot have been misread by chance.
 */
final class ReadingDoubt {

    private static final String PROVED_BY_ARITHMETIC = "gross";

    private final Map<String, Double> doubts = new HashMap<>();

    /** Over all candidates of a field. */
    ReadingDoubt(List<Featured> candidates) {
        candidates.forEach(one -> doubts.merge(one.mention().value(), doubt(one), (a, b) -> a * b));
    }

    /** The probability that a candidate's value was read right, 0 to 1. */
    double of(Featured candidate) {
        return 1 - doubts.getOrDefault(candidate.mention().value(), 0.0);
    }

    private static double doubt(Featured candidate) {
        if (candidate.features().contains(PROVED_BY_ARITHMETIC)) {
            return 0;
        }
        return 1 - Math.sqrt(candidate.mention().span().readingConfidence());
    }
}
