package org.paymentassistant.adapter.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where and how messages are fetched. Immutable; its text does not hold the password.
 *
 * @param host name or address of the IMAP host
 * @param port of the IMAP host
 * @param security how the connection is protected
 * @param user to log in as
 * @param password of the user
 * @param folder that messages arrive in
 * @param processedFolder that acknowledged messages are moved to; made where it is missing
 * @param timeout for connecting and for each command
 * @param authenticationHost the name by which our own mail host signs its Authentication-Results headers; empty where
 *     none is trusted
 * @param since messages that the host received before are left where they are; empty where all are taken
 */
public record ImapSettings(
        String host,
        int port,
        Security security,
        String user,
        String password,
        String folder,
        String processedFolder,
        Duration timeout,
        String authenticationHost,
        Optional<Instant> since) {

    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(20);

    public ImapSettings {
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(since, "since");
        if (folder.equals(processedFolder)) {
            throw new IllegalArgumentException("acknowledged messages leave the folder that messages arrive in");
        }
    }

    /** The folders INBOX and Processed, 20 seconds, no trusted authentication, messages of any age. */
    public static ImapSettings of(String host, int port, Security security, String user, String password) {
        return new ImapSettings(
                host, port, security, user, password, "INBOX", "Processed", USUAL_TIMEOUT, "", Optional.empty());
    }

    /** The same with other folders. */
    public ImapSettings withFolders(String arriving, String processed) {
        return new ImapSettings(
                host, port, security, user, password, arriving, processed, timeout, authenticationHost, since);
    }

    /** The same with another time limit. */
    public ImapSettings withTimeout(Duration other) {
        return new ImapSettings(
                host, port, security, user, password, folder, processedFolder, other, authenticationHost, since);
    }

    /** The same, trusting what the host of the given name says in Authentication-Results (RFC 8601). */
    public ImapSettings trusting(String hostName) {
        return new ImapSettings(
                host, port, security, user, password, folder, processedFolder, timeout, hostName, since);
    }

    /** The same, leaving what the host received before a time. */
    public ImapSettings since(Instant time) {
        return new ImapSettings(
                host,
                port,
                security,
                user,
                password,
                folder,
                processedFolder,
                timeout,
                authenticationHost,
                Optional.of(time));
    }

    @Override
    public String toString() {
        return "ImapSettings[" + host + ":" + port + ", " + security + ", " + folder + "]";
    }
}
