package org.paymentassistant.domain.company;

/**
 * Names a company of the bank.
 *
 * @param value 1 to 64 letters, digits, hyphens or underscores
 */
public record CompanyId(String value) {

    public CompanyId {
        if (!value.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("a company id has 1 to 64 letters, digits, hyphens or underscores");
        }
    }
}
