package org.paymentassistant.samples.truth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.samples.facts.PaymentTerms;

/**
 * Values that are as right as the first.
 *
 * @param document the document that says them
 */
record Alternatives(StatedInvoice document) {
    List<String> of(Field field, Optional<String> first) {
        if (first.isEmpty()) {
            return List.of();
        }
        return switch (field) {
            case IBAN, BIC ->
                document.printed().stream()
                        .filter(value -> value.field() == field)
                        .map(value -> value.text().replace(" ", ""))
                        .filter(text -> !text.equals(first.get()))
                        .distinct()
                        .toList();
            case DUE_DATE -> otherReading();
            default -> List.of();
        };
    }

    /** "30 days end of month" may also mean to the end of the month and then 30 days. */
    private List<String> otherReading() {
        PaymentTerms terms = document.facts().terms();
        if (terms.rule() != PaymentTerms.Rule.END_OF_MONTH || document.visible().contains(Field.DUE_DATE)) {
            return List.of();
        }
        LocalDate issued = document.facts().issued();
        return List.of(issued.withDayOfMonth(issued.lengthOfMonth())
                .plusDays(terms.days())
                .toString());
    }
}
