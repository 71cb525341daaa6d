package org.paymentassistant.adapter.extraction.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Leaves out part of what is known of a document, whole families of features more than single ones, so that no judgement
 * leans on one cue alone: real documents lack cues that generated ones always have. Deterministic; not thread-safe.
 */
final class Forgetting {

    private static final Set<String> NEVER = Set.of("own", "buyer", "is label");

    private final double family;
    private final double single;
    private final Random random;
    private final Map<String, Boolean> forgotten = new HashMap<>();

    /**
     * For the candidates of one document.
     *
     * @param family how likely a family of features is left out of the whole document, 0 to 1
     * @param single how likely one feature of one candidate is left out, 0 to 1
     * @param seed decides what is left out
     */
    Forgetting(double family, double single, long seed) {
        this.family = family;
        this.single = single;
        this.random = new Random(seed);
    }

    /** What is left of a candidate's features. */
    List<String> of(List<String> features) {
        return features.stream()
                .filter(feature -> NEVER.contains(feature) || !isForgotten(feature))
                .toList();
    }

    private boolean isForgotten(String feature) {
        boolean whole = forgotten.computeIfAbsent(familyOf(feature), name -> random.nextDouble() < family);
        return whole || random.nextDouble() < single;
    }

    private static String familyOf(String feature) {
        int end = feature.indexOf('=');
        return end < 0 ? feature : feature.substring(0, end);
    }
}
