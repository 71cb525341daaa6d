package org.paymentassistant.domain.payment;

/** Who bears the banks' charges (ISO 20022 ChargeBearerType1Code). */
public enum ChargeBearer {
    /** Borne by the debtor. */
    DEBT,
    /** Borne by the creditor. */
    CRED,
    /** Shared. */
    SHAR,
    /** As the scheme rules say, as in SEPA. */
    SLEV
}
