package org.paymentassistant.domain.party;

import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.text.CleanLine;

/**
 * The name of a company or a person on one line, as it would be printed: without control characters, invisible
 * characters and characters that change the direction of reading. Immutable and thread-safe.
 *
 * @param value 1 to 140 characters (the longest that ISO 20022 takes), trimmed, single spaces; not null
 */
public record PartyName(String value) {

    /** The longest name. */
    public static final int LONGEST = 140;

    /**
     * Cleans the name.
     *
     * @throws IllegalArgumentException if nothing is left of it, or more than 140 characters are
     */
    public PartyName {
        Objects.requireNonNull(value, "value");
        value = CleanLine.of(value, LONGEST)
                .orElseThrow(() -> new IllegalArgumentException("a name has 1 to 140 characters"));
    }

    /**
     * A name.
     *
     * @param text the name; not null
     * @return the clean name
     * @throws IllegalArgumentException as the constructor does
     */
    public static PartyName of(String text) {
        return new PartyName(text);
    }

    /**
     * A name, where the text holds one.
     *
     * @param text what was written; not null
     * @return the clean name; empty if nothing visible is written or more than 140 characters are
     */
    public static Optional<PartyName> parse(String text) {
        return CleanLine.of(text, LONGEST).map(PartyName::new);
    }

    /**
     * The form in which names are compared: lower case, no accents, no punctuation, no legal form at either end
     * ({@code SA}, {@code GmbH & Co. KG}, {@code Ltd} …), single spaces. Letters of other scripts stay as they are, so
     * a look-alike is never equal to the original.
     *
     * @return the form; never empty
     */
    public String normalised() {
        return NameMatching.normalised(value);
    }

    /**
     * How much two names are alike, from 0 (nothing in common) to 1 (equal but for case, accents, punctuation, legal
     * form and the order of words).
     *
     * @param other the other name; not null
     * @return the likeness
     */
    public double likeness(PartyName other) {
        return NameMatching.likeness(normalised(), other.normalised());
    }

    /**
     * Whether two names may well mean the same party. Good enough to suggest, never enough to pay: a swindler chooses
     * a similar name.
     *
     * @param other the other name; not null
     * @return whether the likeness is at least 0.85
     */
    public boolean similarTo(PartyName other) {
        return likeness(other) >= NameMatching.SIMILAR;
    }
}
