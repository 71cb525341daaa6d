package org.paymentassistant.example.bank;

/** Who bears the charges of a payment, in the words of the bank. */
enum FeeOption {
    BEN,
    OUR,
    SHARE,
    SEPA,
    DSP,
    RTGS
}
