package org.paymentassistant.adapter.extraction.decide;

import org.paymentassistant.domain.invoice.InvoiceField;

/** How certain a value must be to be used without asking; higher where a mistake costs more. */
final class Thresholds {

    private Thresholds() {}

    /** How certain a value must be to be proposed at all; what is below would only mislead. */
    static double proposal(InvoiceField field) {
        return switch (field) {
            case IBAN, AMOUNT_DUE, CURRENCY, BIC -> 0.1;
            case SELLER_NAME -> 0.6;
            case PAYMENT_DUE_DATE -> 0.7;
            case ISSUE_DATE, INVOICE_NUMBER -> 0.4;
            default -> 0.25;
        };
    }

    static double of(InvoiceField field) {
        return switch (field) {
            case IBAN, ACCOUNT_NUMBER, ROUTING_NUMBER -> 0.85;
            case AMOUNT_DUE -> 0.93;
            case CURRENCY -> 0.8;
            case INVOICE_NUMBER -> 0.85;
            case SELLER_NAME -> 0.92;
            case ISSUE_DATE -> 0.8;
            case PAYMENT_DUE_DATE -> 0.9;
            case REMITTANCE_REFERENCE -> 0.7;
            default -> 0.6;
        };
    }
}
