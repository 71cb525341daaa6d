package org.paymentassistant.adapter.extraction.decide;

import java.util.List;
import java.util.Set;

/**
 * What is labelled as due is due: a total loses weight where the document labels another sum as the one to be paid, or
 * where what is left of it after a payment is printed; the sum that is due gains it. A sum that is neither the largest nor
 * follows from others is never certain, nor is nothing at all, nor a total of which a part and the rest follow below.
 */
final class PayableAmount {

    private static final double TOTAL_BESIDE_DUE = 0.1;
    private static final double DOUBT_OF_DUE = 0.5;
    private static final double DOUBT_OF_SUM = 0.15;
    private static final double UNEXPLAINED = 0.6;
    private static final Set<String> EXPLANATIONS = Set.of("rank=0", "gross", "difference", "rest");

    private PayableAmount() {}

    /** The probability of a sum with regard to what is labelled as due. */
    static double weighed(double probability, List<String> features) {
        if (features.contains("due=other/gross") || features.contains("reduced")) {
            return probability * TOTAL_BESIDE_DUE;
        }
        if (features.contains("zero") || features.contains("parted below")) {
            return Math.min(probability, UNEXPLAINED);
        }
        boolean explained = features.stream().anyMatch(EXPLANATIONS::contains);
        boolean due = features.contains("due=this/due") && features.contains("L=AMOUNT_DUE");
        if (due) {
            return 1 - (1 - probability) * (explained ? DOUBT_OF_SUM : DOUBT_OF_DUE);
        }
        return explained || features.contains("A=AMOUNT_DUE") ? probability : Math.min(probability, UNEXPLAINED);
    }
}
