package org.paymentassistant.domain.payment;

import java.util.List;
import java.util.Optional;

/** A structured reference whose check digits are right. Immutable. */
public record CreditorReference(ReferenceType type, String value) {

    /** The reference of a text, empty where it is none of the type. */
    public static Optional<CreditorReference> parse(ReferenceType type, String text) {
        return Optional.empty();
    }

    /** The references that a text may be, by their own form. */
    public static List<CreditorReference> recognise(String text) {
        return List.of();
    }
}
