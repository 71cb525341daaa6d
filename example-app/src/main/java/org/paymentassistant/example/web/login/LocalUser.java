package org.paymentassistant.example.web.login;

import java.security.SecureRandom;
import java.util.Objects;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;

/**
 * A person who may sign in locally. Immutable.
 *
 * @param name by which the person signs in, lower case
 * @param company whose data the person sees
 * @param address the person's mail address
 * @param role what the person may do
 * @param password the hash of the password
 */
public record LocalUser(String name, CompanyId company, MailAddress address, Role role, PasswordHash password) {

    public LocalUser {
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(password, "password");
        if (!name.matches("[a-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("a user's name has 1 to 64 lower-case letters, digits, - or _");
        }
    }

    /** A user whose password is known now and only its hash is kept. */
    public static LocalUser of(
            String name, CompanyId company, MailAddress address, Role role, char[] password, SecureRandom random) {
        return new LocalUser(name, company, address, role, PasswordHash.of(password, random));
    }

    /**
     * A user whose password hash stands in a configuration.
     *
     * @param passwordHash as {@code ./assistant hash-password} prints it
     * @throws IllegalArgumentException where name or hash is none
     */
    public static LocalUser of(String name, CompanyId company, MailAddress address, Role role, String passwordHash) {
        return new LocalUser(name, company, address, role, PasswordHash.parse(passwordHash));
    }
}
