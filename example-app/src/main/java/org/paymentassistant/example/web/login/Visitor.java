package org.paymentassistant.example.web.login;

import java.util.Objects;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;

/**
 * A person who has signed in. Immutable.
 *
 * @param name what the pages call the person
 * @param address the person's mail address, by which the audit trail names who did something
 * @param company the one company whose data the person sees
 * @param role what the person may do
 * @param formToken stands in each form of this visit and must come back with it; nobody else can guess it
 */
public record Visitor(String name, MailAddress address, CompanyId company, Role role, String formToken) {

    private static final int SHORTEST_TOKEN = 20;

    public Visitor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(role, "role");
        if (formToken.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("a form token that can be guessed");
        }
    }

    /** Whether the person may change the settings. */
    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    @Override
    public String toString() {
        return "Visitor[" + role + " of " + company.value() + "]";
    }
}
