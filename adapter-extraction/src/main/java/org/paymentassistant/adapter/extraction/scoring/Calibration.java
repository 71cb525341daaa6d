package org.paymentassistant.adapter.extraction.scoring;

import java.util.List;

/**
 * Turns the confidence that a model states into how often such a confidence turned out right on documents that the model
 * had not seen. Rises with the stated confidence; between two steps it is interpolated. Immutable.
 *
 * @param steps in rising order, at least one
 */
public record Calibration(List<Step> steps) {

    public Calibration {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a calibration has a step");
        }
    }

    /**
     * A step.
     *
     * @param stated what the model states, 0 to 1
     * @param right how often it is right, 0 to 1
     */
    public record Step(double stated, double right) {}

    /** States as they are. */
    public static Calibration none() {
        return new Calibration(List.of(new Step(0, 0), new Step(1, 1)));
    }

    /** How often a candidate of the stated confidence is right. */
    public double of(double stated) {
        Step below = steps.get(0);
        for (Step above : steps) {
            if (stated <= above.stated()) {
                return between(below, above, stated);
            }
            below = above;
        }
        return below.right();
    }

    private static double between(Step below, Step above, double stated) {
        double width = above.stated() - below.stated();
        if (width <= 0) {
            return stated < above.stated() ? above.right() * stated / above.stated() : above.right();
        }
        return below.right() + (above.right() - below.right()) * (stated - below.stated()) / width;
    }
}
