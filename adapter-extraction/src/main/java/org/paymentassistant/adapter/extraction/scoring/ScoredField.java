package org.paymentassistant.adapter.extraction.scoring;

import java.util.Locale;

/** The fields whose candidates are judged by a learned model. */
public enum ScoredField {
    AMOUNT_DUE,
    ISSUE_DATE,
    PAYMENT_DUE_DATE,
    INVOICE_NUMBER,
    SELLER_NAME,
    SELLER_VAT_ID,
    IBAN;

    /** The name of its model's resource. */
    public String resource() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".model.gz";
    }
}
