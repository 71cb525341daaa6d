package org.paymentassistant.benchmarks.load;

/**
 * What came of a trial. Immutable.
 *
 * @param id of the target
 * @param load what was sent
 * @param figures what was measured
 * @param target what is promised; empty where nothing is
 * @param holds whether that was kept
 */
record Result(String id, String load, String figures, String target, boolean holds) {

    @Override
    public String toString() {
        String verdict = target.isEmpty() ? "-" : holds ? "ok" : "MISSED";
        return "%-4s %-46s %-78s %-34s %s".formatted(id, load, figures, target, verdict);
    }
}
