package org.paymentassistant.domain.mail;

/** A sign that a message was not written by a person to us, so that it must not be answered (RFC 3834). */
public enum AutomaticMark {
    /** Null return path. */
    NULL_RETURN_PATH,
    /** Auto-Submitted with another value than "no". */
    AUTO_SUBMITTED,
    /** Precedence bulk, list or junk. */
    PRECEDENCE,
    /** List headers. */
    MAILING_LIST,
    /** Delivery or disposition report. */
    REPORT,
    /** From a mail system or a no-reply address. */
    MAIL_SYSTEM,
    /** Auto-response suppression asked for by an automatic sender. */
    AUTO_RESPONSE,
    /** Our own message, or a thread that we answered too often. */
    LOOP
}
