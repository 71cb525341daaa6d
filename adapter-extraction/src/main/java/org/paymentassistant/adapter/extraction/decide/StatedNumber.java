package org.paymentassistant.adapter.extraction.decide;

import java.util.List;
import java.util.Set;

/** The number that a label calls the invoice's goes before one that is only to be quoted when paying. */
final class StatedNumber {

    private static final double WITHIN_TEXT = 0.7;
    private static final double ONLY_QUOTED = 0.3;
    private static final double LIKELY = 0.3;
    private static final double DOUBT_OF_LABELLED = 0.4;
    private static final Set<String> BESIDE_LABEL =
            Set.of("L=INVOICE_NUMBER/touching", "L=INVOICE_NUMBER/cell", "L=INVOICE_NUMBER/next");
    private static final Set<String> OTHER_KINDS =
            Set.of("L=several", "date", "amount", "account", "phone", "year", "goes on");

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
        if (features.contains("within text")) {
            return probability * WITHIN_TEXT;
        }
        if (isPlainlyLabelled(features)) {
            return 1 - (1 - probability) * DOUBT_OF_LABELLED;
        }
        boolean quoted = features.contains("L=REFERENCE") && !isLabelled(features);
        return stated && quoted ? probability * ONLY_QUOTED : probability;
    }

    private static boolean isPlainlyLabelled(List<String> features) {
        return features.stream().anyMatch(BESIDE_LABEL::contains)
                && features.stream().noneMatch(OTHER_KINDS::contains);
    }

    private static boolean isLabelled(List<String> features) {
        return features.contains("L=INVOICE_NUMBER") || features.contains("A=INVOICE_NUMBER/1");
    }
}
