package org.paymentassistant.example.wiring;

/**
 * How a mail server is reached.
 *
 * @param host its name
 * @param port its port
 * @param encryption how the connection is protected
 * @param user who signs in; empty where nobody does
 * @param password the password, kept out of {@link #toString()}
 */
public record MailHost(String host, int port, Encryption encryption, String user, String password) {

    /** How a connection is protected. */
    public enum Encryption {
        /** Not at all: on this machine only. */
        NONE,
        /** Switched on by STARTTLS, and required. */
        STARTTLS,
        /** From the beginning. */
        TLS
    }

    @Override
    public String toString() {
        return "MailHost[" + host + ":" + port + ", " + encryption + "]";
    }
}
