package org.paymentassistant.domain.payment;

import java.util.List;
import java.util.Objects;
import org.paymentassistant.domain.invoice.InvoiceField;

/**
 * A field that a person is asked for. Immutable.
 *
 * @param field what is asked
 * @param proposals values in the field's normal form to choose from, best first; empty where nothing was found
 */
public record FieldQuestion(InvoiceField field, List<String> proposals) {

    public FieldQuestion {
        Objects.requireNonNull(field, "field");
        proposals = List.copyOf(proposals);
    }
}
