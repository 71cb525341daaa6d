package org.paymentassistant.domain.payment;

import java.util.Map;
import java.util.Set;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;

/**
 * What a person answers behind a completion link. Immutable.
 *
 * @param values by field, as the person typed or chose them
 * @param accepted the warnings that the person has looked into and accepts
 * @param discountTaken whether the draft is to be made over the amount reduced for early payment
 */
public record CompletionAnswers(Map<InvoiceField, String> values, Set<IssueCode> accepted, boolean discountTaken) {

    public CompletionAnswers {
        values = Map.copyOf(values);
        accepted = Set.copyOf(accepted);
    }

    /** Values alone: no warning is accepted, no discount taken. */
    public static CompletionAnswers of(Map<InvoiceField, String> values) {
        return new CompletionAnswers(values, Set.of(), false);
    }
}
