package org.paymentassistant.benchmarks.accuracy;

/** Counts of one field or group. Not thread-safe. */
final class Tally {

    private int right;
    private int wrong;
    private int missing;
    private int spurious;

    void count(Verdict verdict) {
        switch (verdict) {
            case RIGHT -> right++;
            case WRONG -> wrong++;
            case MISSING -> missing++;
            case SPURIOUS -> spurious++;
            case NOT_COUNTED -> {
                // nothing is known about it
            }
        }
    }

    int right() {
        return right;
    }

    int wrong() {
        return wrong;
    }

    int missing() {
        return missing;
    }

    int spurious() {
        return spurious;
    }

    double precision() {
        return ratio(right, right + wrong + spurious);
    }

    double recall() {
        return ratio(right, right + wrong + missing);
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        double sum = precision() + recall();
        return sum > 0 ? 2 * precision() * recall() / sum : 0;
    }

    private static double ratio(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    /** What a value read is against the truth. */
    enum Verdict {
        RIGHT,
        WRONG,
        MISSING,
        SPURIOUS,
        NOT_COUNTED
    }
}
