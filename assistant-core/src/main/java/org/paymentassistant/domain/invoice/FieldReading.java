package org.paymentassistant.domain.invoice;

import java.util.List;

/**
 * What was read for one field: its candidates, and whether the best may be used without asking. Immutable.
 *
 * @param candidates best first, not empty; values differ
 * @param accepted whether the best is certain enough to be used without asking a person
 */
public record FieldReading(List<Candidate> candidates, boolean accepted) {

    public FieldReading {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("a reading has a candidate");
        }
    }

    /** The candidate to use or to propose. */
    public Candidate best() {
        return candidates.get(0);
    }

    /** The others, best first. */
    public List<Candidate> runnersUp() {
        return candidates.subList(1, candidates.size());
    }

    /** The same candidates, to be asked about. */
    public FieldReading doubted() {
        return new FieldReading(candidates, false);
    }
}
