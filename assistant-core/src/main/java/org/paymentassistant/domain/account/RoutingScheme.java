package org.paymentassistant.domain.account;

/** The national clearing systems. */
public enum RoutingScheme {
    /** ABA routing number. */
    US_ABA,
    /** Sort code. */
    GB_SORT_CODE
}
