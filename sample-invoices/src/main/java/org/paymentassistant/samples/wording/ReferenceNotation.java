package org.paymentassistant.samples.wording;

import org.paymentassistant.samples.facts.PaymentReference;

/** How references are printed. Stateless. */
public final class ReferenceNotation {
    private ReferenceNotation() {}

    /**
     * Writes a reference with its usual separators.
     *
     * @param reference the reference
     * @param choice decides between ways that are as usual
     * @return as printed
     */
    public static String printed(PaymentReference reference, Choice choice) {
        String value = reference.value();
        return switch (reference.scheme()) {
            case CREDITOR_REFERENCE ->
                choice.chance("reference grouped", 70) ? value.replaceAll("(.{4})(?=.)", "$1 ") : value;
            case BELGIAN -> belgian(value, choice.chance("reference stars", 15) ? "***" : "+++");
            case SWISS -> value.substring(0, 2) + value.substring(2).replaceAll("(.{5})", " $1");
            case FINNISH ->
                choice.chance("reference grouped", 70) ? value.replaceAll("(?<=.)(?=(.{5})+$)", " ") : value;
            case DUTCH -> choice.chance("reference grouped", 60) ? value.replaceAll("(.{4})(?=.)", "$1 ") : value;
            case TEXT, LUHN -> value;
        };
    }

    private static String belgian(String value, String mark) {
        return mark + value.substring(0, 3) + "/" + value.substring(3, 7) + "/" + value.substring(7) + mark;
    }
}
