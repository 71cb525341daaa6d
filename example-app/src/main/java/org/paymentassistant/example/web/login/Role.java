package org.paymentassistant.example.web.login;

/** What a person may do on the pages of the company. */
public enum Role {
    /** Sees and uploads, and changes the settings. */
    ADMINISTRATOR,
    /** Sees and uploads. */
    MEMBER
}
