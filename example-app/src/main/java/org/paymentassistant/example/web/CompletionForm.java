package org.paymentassistant.example.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.payment.CompletionAnswers;

/** The names of the completion page's form, and what was sent in it. */
final class CompletionForm {

    static final String TOKEN = "token";
    static final String DISCOUNT = "discount";
    static final String TAKEN = "taken";
    static final String DECISION = "decision";
    static final String REJECT = "reject";
    static final String OTHER = ".other";

    private static final String ACCEPT = "accept.";
    private static final int LONGEST = 200;

    private CompletionForm() {}

    static String accept(IssueCode code) {
        return ACCEPT + code.name();
    }

    static boolean isRejection(PageRequest request) {
        return request.field(DECISION).filter(REJECT::equals).isPresent();
    }

    /** What was answered; names that are no field's, and values too long for any field, are left out. */
    static CompletionAnswers answers(PageRequest request) {
        Map<InvoiceField, String> values = new EnumMap<>(InvoiceField.class);
        Arrays.stream(InvoiceField.values())
                .forEach(field -> request.field(field.key())
                        .map(value -> value.isEmpty()
                                ? request.field(field.key() + OTHER).orElse("")
                                : value)
                        .or(() -> request.field(field.key() + OTHER))
                        .filter(value -> value.length() <= LONGEST)
                        .ifPresent(value -> values.put(field, value)));
        return new CompletionAnswers(
                values,
                accepted(request),
                request.field(DISCOUNT).filter(TAKEN::equals).isPresent());
    }

    private static Set<IssueCode> accepted(PageRequest request) {
        Set<IssueCode> accepted = EnumSet.noneOf(IssueCode.class);
        Arrays.stream(IssueCode.values())
                .filter(code -> request.field(accept(code)).isPresent())
                .forEach(accepted::add);
        return accepted;
    }
}
