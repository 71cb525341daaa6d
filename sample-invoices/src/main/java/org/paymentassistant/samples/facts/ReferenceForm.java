package org.paymentassistant.samples.facts;

/** What a document asks to be quoted. */
public enum ReferenceForm {
    /** Nothing. */
    NONE,
    /** A text of the seller's own making. */
    TEXT,
    /** ISO 11649. */
    CREDITOR_REFERENCE,
    /** A Belgian structured communication. */
    BELGIAN,
    /** A Swiss QR reference. */
    SWISS,
    /** A Finnish reference number. */
    FINNISH,
    /** A Dutch payment characteristic. */
    DUTCH,
    /** Digits with a check digit by Luhn. */
    LUHN
}
