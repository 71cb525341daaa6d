package org.paymentassistant.domain.submission;

/** The way by which something was handed in. */
public enum Channel {
    /** By e-mail. */
    MAIL,
    /** Uploaded by a signed-in person. */
    UPLOAD
}
