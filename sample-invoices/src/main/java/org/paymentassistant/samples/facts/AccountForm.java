package org.paymentassistant.samples.facts;

/** How a document tells where to pay. */
public enum AccountForm {
    /** An IBAN, mostly with its BIC. */
    IBAN,
    /** A Swiss account for QR references. */
    QR_IBAN,
    /** An IBAN and the national form of the same account. */
    IBAN_AND_LOCAL,
    /** Only the national form: sort code and account, or ABA and account. */
    LOCAL,
    /** Something that looks like an IBAN and fails its check. */
    PLACEHOLDER,
    /** Nothing. */
    NONE
}
