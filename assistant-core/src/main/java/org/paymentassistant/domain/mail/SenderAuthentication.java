package org.paymentassistant.domain.mail;

/** What our own mail host says about whether a message is from whom it says. */
public enum SenderAuthentication {
    /** Established, for the domain of From itself. */
    PASS,
    /** Checked and not so. */
    FAIL,
    /** Nothing trustworthy is known. */
    UNKNOWN
}
