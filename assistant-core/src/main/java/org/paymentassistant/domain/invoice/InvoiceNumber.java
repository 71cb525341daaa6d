package org.paymentassistant.domain.invoice;

/** An invoice number, 1 to 50 printable characters. Immutable. */
public record InvoiceNumber(String value) {

    public InvoiceNumber {
        value = value.strip();
        if (value.isEmpty() || value.length() > 50 || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not an invoice number");
        }
    }

    /** Letters and digits only, upper case. */
    public String normalised() {
        return value.replaceAll("[^0-9A-Za-z]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
