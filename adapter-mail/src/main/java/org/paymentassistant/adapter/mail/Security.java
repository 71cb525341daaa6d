package org.paymentassistant.adapter.mail;

/** How a connection to a mail host is protected. */
public enum Security {
    /** Not at all; for hosts on the same machine. */
    NONE,
    /** Begins in the clear and must change to TLS before anything else is said. */
    STARTTLS,
    /** TLS from the first byte. */
    TLS
}
