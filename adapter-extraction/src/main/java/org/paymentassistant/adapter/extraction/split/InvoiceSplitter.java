package org.paymentassistant.adapter.extraction.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.decide.Readings;
import org.paymentassistant.adapter.extraction.decide.TextReadings;
import org.paymentassistant.adapter.extraction.label.Concept;
import org.paymentassistant.adapter.extraction.label.LabelFinder;
import org.paymentassistant.adapter.extraction.text.Plain;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.InvoiceSplit;

/**
 * Finds where one invoice ends and the next begins: at a page that states another invoice number and a total of its own.
 * Other pages belong to the invoice before them, and a file with one electronic invoice is one invoice. Thread-safe.
 */
public final class InvoiceSplitter {

    private static final double STATED = 0.85;

    private final LabelFinder labels;
    private final TextReadings readings;

    /** With what finds labels and judges candidates. */
    public InvoiceSplitter(LabelFinder labels, TextReadings readings) {
        this.labels = labels;
        this.readings = readings;
    }

    /** The parts of a document. */
    public InvoiceSplit split(ReadDocument document) {
        List<Integer> all = document.pages().stream().map(Page::number).toList();
        if (all.size() < 2 || document.eInvoices().size() == 1) {
            return InvoiceSplit.single(all);
        }
        List<List<Integer>> parts = new ArrayList<>();
        Optional<String> current = Optional.empty();
        for (Page page : document.pages()) {
            Begin begin = begin(page);
            boolean other = begin.number().isPresent()
                    && begin.total()
                    && current.isPresent()
                    && !begin.number().equals(current);
            if (parts.isEmpty() || other) {
                parts.add(new ArrayList<>());
            }
            current = other || current.isEmpty() ? begin.number() : current;
            parts.get(parts.size() - 1).add(page.number());
        }
        return new InvoiceSplit(parts, true);
    }

    /** What a page says of an invoice that begins on it. */
    private record Begin(Optional<String> number, Set<String> mentioned, boolean total) {}

    private Begin begin(Page page) {
        InvoiceText text = InvoiceText.of(TextDocument.of(List.of(page)), labels);
        Readings found = readings.of(text, CompanyProfile.unknown());
        boolean total = text.labels().stream()
                .anyMatch(label -> label.means(Concept.TOTAL_GROSS) || label.means(Concept.AMOUNT_DUE));
        Optional<String> number = found.best(InvoiceField.INVOICE_NUMBER)
                .filter(candidate -> candidate.confidence() >= STATED)
                .map(Candidate::value)
                .map(Plain::compact);
        Set<String> mentioned = text.identifiers().stream()
                .map(identifier -> Plain.compact(identifier.value()))
                .collect(Collectors.toSet());
        return new Begin(number, mentioned, total);
    }
}
