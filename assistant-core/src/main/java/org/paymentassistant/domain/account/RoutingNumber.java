package org.paymentassistant.domain.account;

import java.util.Optional;

/** A bank's number in a national clearing system. Immutable. */
public record RoutingNumber(RoutingScheme scheme, String value) {

    /** The number of a text, empty where it is none. */
    public static Optional<RoutingNumber> parse(RoutingScheme scheme, String text) {
        return Optional.of(new RoutingNumber(scheme, text.replaceAll("[\\s-]", "")));
    }
}
