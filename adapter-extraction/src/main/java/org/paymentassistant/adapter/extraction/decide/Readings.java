package org.paymentassistant.adapter.extraction.decide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.InvoiceField;

/** Candidates by field, best first, from one kind of source. Not thread-safe. */
public final class Readings {

    private final Map<InvoiceField, List<Candidate>> candidates = new EnumMap<>(InvoiceField.class);

    /** Adds a value where there is one. */
    public Readings add(InvoiceField field, Optional<String> value, double confidence, Evidence evidence) {
        value.map(String::strip)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> of(field).add(new Candidate(text, confidence, evidence)));
        return this;
    }

    /** Puts all candidates of a field, best first. */
    public Readings put(InvoiceField field, List<Candidate> all) {
        if (!all.isEmpty()) {
            candidates.put(field, new ArrayList<>(all));
        }
        return this;
    }

    /** The candidates of a field. */
    List<Candidate> of(InvoiceField field) {
        return candidates.computeIfAbsent(field, f -> new ArrayList<>());
    }

    /** The best candidate of a field. */
    public Optional<Candidate> best(InvoiceField field) {
        return candidates.getOrDefault(field, List.of()).stream().findFirst();
    }

    /** The best value of a field. */
    public Optional<String> value(InvoiceField field) {
        return best(field).map(Candidate::value);
    }
}
