package org.paymentassistant.adapter.mail;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Where and how mails are sent. Immutable; its text does not hold the password.
 *
 * @param host name or address of the SMTP host
 * @param port of the SMTP host
 * @param security how the connection is protected
 * @param login who sends, where the host wants to know
 * @param timeout for connecting and for each command
 */
public record SmtpSettings(String host, int port, Security security, Optional<Login> login, Duration timeout) {

    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(20);

    public SmtpSettings {
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(timeout, "timeout");
    }

    /** Without login, 20 seconds. */
    public static SmtpSettings of(String host, int port, Security security) {
        return new SmtpSettings(host, port, security, Optional.empty(), USUAL_TIMEOUT);
    }

    /** The same with a login. */
    public SmtpSettings withLogin(String user, String password) {
        return new SmtpSettings(host, port, security, Optional.of(new Login(user, password)), timeout);
    }

    /** The same with another time limit. */
    public SmtpSettings withTimeout(Duration other) {
        return new SmtpSettings(host, port, security, login, other);
    }

    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + ", " + security + "]";
    }

    /** A user and a password. Its text does not hold them. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[]";
        }
    }
}
