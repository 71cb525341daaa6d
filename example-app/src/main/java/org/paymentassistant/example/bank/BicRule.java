package org.paymentassistant.example.bank;

/** Tells whether the bank insists on the BIC of a beneficiary whose account is an IBAN. */
public enum BicRule {
    /** The reference page: the BIC is optional only for account numbers that are no IBAN. */
    REQUIRED_WITH_IBAN,
    /** IBAN only, as the rules of SEPA allow: for IBANs of its countries the bank finds the BIC by itself. */
    OPTIONAL_WITHIN_SEPA
}
