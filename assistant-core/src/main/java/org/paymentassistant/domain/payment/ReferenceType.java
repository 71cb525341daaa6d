package org.paymentassistant.domain.payment;

/** The kinds of structured references. */
public enum ReferenceType {
    /** ISO 11649. */
    RF,
    /** Belgian structured communication. */
    BE_OGM,
    /** Swiss QR reference. */
    CH_QRR
}
