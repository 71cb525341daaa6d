package org.paymentassistant.adapter.extraction.decide;

import java.util.List;

/**
 * What is labelled as due is due: a total loses weight where the document labels another sum as the one to be paid, or
 * where what is left of it after a payment is printed; the sum that is due gains it.
 */
final class PayableAmount {

    private static final double TOTAL_BESIDE_DUE = 0.1;
    private static final double DOUBT_OF_DUE = 0.5;

    private PayableAmount() {}

    /** The probability of a sum with regard to what is labelled as due. */
    static double weighed(double probability, List<String> features) {
        if (features.contains("due=other/gross") || features.contains("reduced")) {
            return probability * TOTAL_BESIDE_DUE;
        }
        boolean due = features.contains("due=this/due") && features.contains("L=AMOUNT_DUE");
        return due ? 1 - (1 - probability) * DOUBT_OF_DUE : probability;
    }
}
