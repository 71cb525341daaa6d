package org.paymentassistant.adapter.extraction.decide;

import java.util.List;

/**
 * What is labelled as due is due: a total loses weight where the document labels another sum as the one to be paid, for
 * instance after a deposit.
 */
final class PayableAmount {

    private static final double TOTAL_BESIDE_DUE = 0.25;

    private PayableAmount() {}

    static double weight(List<String> features) {
        return features.contains("due=other/gross") ? TOTAL_BESIDE_DUE : 1;
    }
}
