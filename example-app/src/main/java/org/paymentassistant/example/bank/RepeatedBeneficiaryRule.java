package org.paymentassistant.example.bank;

/** Tells what the bank does with a beneficiary whose account and currency it already knows. */
public enum RepeatedBeneficiaryRule {
    /** Creates one more entry. */
    CREATED_AGAIN,
    /** Answers 400 with error code 9, "Entry already exists". */
    REFUSED
}
