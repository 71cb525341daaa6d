package org.paymentassistant.example.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.FieldReading;
import org.paymentassistant.domain.invoice.InvoiceField;

/**
 * What can be seen of an invoice. Immutable.
 *
 * @param state how far it is
 * @param pages the invoice's pages, as many as are shown
 * @param pagesInAll how many pages the invoice has
 * @param readings what was found, by field
 */
public record Sight(State state, List<DrawnPage> pages, int pagesInAll, Map<InvoiceField, FieldReading> readings) {

    public Sight {
        pages = List.copyOf(pages);
        readings = Map.copyOf(readings);
    }

    /** Whether there is something to see. */
    public enum State {
        /** It is here, though there may be no pages, as in bare e-invoice data. */
        READY,
        /** It is still being drawn. */
        PENDING,
        /** It cannot be shown. */
        NONE
    }

    /** Nothing yet. */
    public static Sight pending() {
        return new Sight(State.PENDING, List.of(), 0, Map.of());
    }

    /** Nothing, nor will there be. */
    public static Sight none() {
        return new Sight(State.NONE, List.of(), 0, Map.of());
    }

    /** Where and how certainly a value was found, where just this value was found for the field. */
    public Optional<Candidate> found(InvoiceField field, String value) {
        return Optional.ofNullable(readings.get(field)).stream()
                .flatMap(reading -> reading.candidates().stream())
                .filter(candidate -> candidate.value().equals(value))
                .findFirst();
    }
}
