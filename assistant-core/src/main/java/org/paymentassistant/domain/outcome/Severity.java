package org.paymentassistant.domain.outcome;

/** How much a {@link ReviewIssue} weighs, least first. */
public enum Severity {
    /** Worth knowing; changes nothing. */
    INFO,
    /** A person should look; the draft may go on. */
    WARNING,
    /** The draft is held until a person has decided. */
    ERROR
}
