package org.paymentassistant.adapter.extraction.decide;

import java.util.List;

/**
 * A name that a label plainly gives to the seller gains weight, one that a label gives to the buyer loses it.
 * What is unlikely by itself gains nothing: "Vendeur" may be a clerk.
 */
final class DesignatedSeller {

    private static final double DOUBT_OF_DESIGNATED = 0.35;
    private static final double BUYER = 0.3;
    private static final double POSSIBLE = 0.25;

    private DesignatedSeller() {}

    /** The probability of a name with regard to the labels of parties. */
    static double weighed(double probability, List<String> features) {
        boolean buyer = features.contains("H1=BUYER") || features.contains("S=BUYER");
        if (buyer && !features.contains("H1=SELLER")) {
            return probability * BUYER;
        }
        return !buyer && probability >= POSSIBLE && isDesignated(features) && isName(features)
                ? 1 - (1 - probability) * DOUBT_OF_DESIGNATED
                : probability;
    }

    private static boolean isDesignated(List<String> features) {
        boolean below = features.contains("H1=SELLER") && features.contains("A=SELLER/1");
        boolean listed = features.contains("S=SELLER") && features.contains("L=PARTY_NAME");
        boolean beside = features.contains("L=SELLER/next") || features.contains("L=SELLER/cell");
        return below || listed || beside;
    }

    private static boolean isName(List<String> features) {
        return !features.contains("digits") && !features.contains("small first") && !features.contains("document word");
    }
}
