package org.paymentassistant.domain.account;

import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.text.CompactText;

/**
 * The number of a bank in the numbering of its country, in that scheme's form and with a right check digit where the
 * scheme has one. Immutable and thread-safe.
 *
 * @param scheme the numbering; not null
 * @param value digits and upper-case letters without separators; not null
 */
public record RoutingNumber(RoutingScheme scheme, String value) {

    private static final int CANADIAN_PRINTED_LENGTH = 8;
    private static final int TRANSIT_LENGTH = 5;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the scheme does not accept it
     */
    public RoutingNumber {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        if (!scheme.accepts(value)) {
            throw new IllegalArgumentException("not a number of " + scheme);
        }
    }

    /**
     * The number in a text, which must be one.
     *
     * @param scheme the numbering; not null
     * @param text the number, in any form that {@link #parse} reads; not null
     * @return the number
     * @throws IllegalArgumentException if it is none
     */
    public static RoutingNumber of(RoutingScheme scheme, String text) {
        return parse(scheme, text).orElseThrow(() -> new IllegalArgumentException("not a number of " + scheme));
    }

    /**
     * Reads a number as people write it, with white space, dots, dashes or slashes. The printed Canadian form
     * {@code TTTTT-III} becomes the electronic form {@code 0IIITTTTT}.
     *
     * @param scheme the numbering; not null
     * @param text what was written, and nothing else; not null
     * @return the number; empty if the scheme does not accept it
     */
    public static Optional<RoutingNumber> parse(RoutingScheme scheme, String text) {
        return CompactText.of(text, "./")
                .map(compact -> electronic(scheme, compact))
                .filter(scheme::accepts)
                .map(value -> new RoutingNumber(scheme, value));
    }

    private static String electronic(RoutingScheme scheme, String compact) {
        if (scheme != RoutingScheme.CA_ROUTING || compact.length() != CANADIAN_PRINTED_LENGTH) {
            return compact;
        }
        return "0" + compact.substring(TRANSIT_LENGTH) + compact.substring(0, TRANSIT_LENGTH);
    }
}
