package org.paymentassistant.adapter.extraction.decide;

import java.util.List;

/** The number that a label calls the invoice's goes before one that is only to be quoted when paying. */
final class StatedNumber {

    private static final double WITHIN_TEXT = 0.7;
    private static final double ONLY_QUOTED = 0.3;
    private static final double LIKELY = 0.5;

    private StatedNumber() {}

    /** Whether a label calls a candidate the invoice's number. */
    static boolean isStated(double probability, List<String> features) {
        return probability > LIKELY && isLabelled(features);
    }

    /**
     * The probability of an identifier.
     *
     * @param stated whether any candidate is stated to be the number
     */
    static double weighed(double probability, List<String> features, boolean stated) {
        double sure = features.contains("within text") ? probability * WITHIN_TEXT : probability;
        boolean quoted = features.contains("L=REFERENCE") && !isLabelled(features);
        return stated && quoted ? sure * ONLY_QUOTED : sure;
    }

    private static boolean isLabelled(List<String> features) {
        return features.contains("L=INVOICE_NUMBER") || features.contains("A=INVOICE_NUMBER/1");
    }
}
