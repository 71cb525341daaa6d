package org.paymentassistant.samples.facts;

/**
 * The text that the seller asks to be quoted with the payment.
 *
 * @param scheme how it is made
 * @param value the reference without separators
 */
public record PaymentReference(Scheme scheme, String value) {
    /** The ways to make a reference. */
    public enum Scheme {
        /** ISO 11649, starts with RF. */
        CREDITOR_REFERENCE,
        /** Twelve digits of a Belgian structured communication. */
        BELGIAN,
        /** 27 digits of a Swiss QR-bill. */
        SWISS,
        /** A Finnish reference number with check digit. */
        FINNISH,
        /** Sixteen digits of a Dutch payment characteristic. */
        DUTCH,
        /** Digits with a check digit by Luhn, as on Swedish and Danish slips. */
        LUHN,
        /** A text of the seller's own making. */
        TEXT
    }
}
