package org.paymentassistant.samples.page;

/** Where lines stand in their room. */
public enum Align {
    LEFT(0),
    CENTRE(0.5),
    RIGHT(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    double offset(double free) {
        return Math.max(0, free) * share;
    }
}
