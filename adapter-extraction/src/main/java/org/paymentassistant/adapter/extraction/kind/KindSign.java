package org.paymentassistant.adapter.extraction.kind;

/** What a phrase says about the kind of a document. */
public enum KindSign {
    INVOICE,
    CORRECTED_INVOICE,
    PARTIAL_INVOICE,
    FINAL_INVOICE,
    SELF_BILLED_INVOICE,
    CREDIT_NOTE,
    PRO_FORMA,
    QUOTE,
    ORDER,
    DELIVERY_NOTE,
    REMINDER,
    STATEMENT,
    RECEIPT,
    /** Says anywhere in the text that the invoice is paid. */
    PAID,
    /** Says anywhere in the text that the amount is collected. */
    DIRECT_DEBIT,
    /** Names direct debit; counts only where it stands as the means of payment. */
    DIRECT_DEBIT_MEANS,
    /** A means by which one pays at once; beside a date and the whole sum it tells that it was paid. */
    PAID_BY,
    /** Says anywhere in the text that the claim was ceded. */
    FACTORED
}
