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
 * Other pages belong to the invoice before them, and a file with one electronic invoice is one invoice. Where a page may
 * begin another invoice or not, it is proposed that it does, and a person is to be asked. Thread-safe.
 */
public final class InvoiceSplitter {

    private static final double STATED = 0.85;
    private static final double LIKELY = 0.6;

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
        Part part = Part.NONE;
        boolean certain = true;
        for (Page page : document.pages()) {
            Begin begin = begin(page);
            Beginning judged = part.judge(begin);
            if (parts.isEmpty() || judged != Beginning.NO) {
                parts.add(new ArrayList<>());
            }
            certain &= judged != Beginning.PERHAPS;
            part = part.with(begin, judged);
            parts.get(parts.size() - 1).add(page.number());
        }
        return new InvoiceSplit(parts, certain);
    }

    /** Whether a page begins another invoice than the page before it. */
    private enum Beginning {
        NO,
        PERHAPS,
        YES
    }

    /**
     * What a page says of an invoice that begins on it.
     *
     * @param number the number that it states as its own
     * @param likely the number that it may state, stated ones among them
     * @param mentioned all that could be a number, wherever it stands
     * @param total whether it has a total
     */
    private record Begin(Optional<String> number, Optional<String> likely, Set<String> mentioned, boolean total) {}

    /** What the pages so far say of the invoice in hand: its number, and whether they have its total. */
    private record Part(Optional<String> number, boolean total) {

        static final Part NONE = new Part(Optional.empty(), false);

        Beginning judge(Begin page) {
            if (!page.total() || page.likely().isEmpty()) {
                return Beginning.NO;
            }
            if (number.isEmpty()) {
                return total && page.number().isPresent() ? Beginning.PERHAPS : Beginning.NO;
            }
            boolean mentioned = page.mentioned().contains(number.get());
            boolean same = page.likely().equals(number);
            if (page.number().isPresent()) {
                return same ? Beginning.NO : mentioned ? Beginning.PERHAPS : Beginning.YES;
            }
            return same || mentioned || !total ? Beginning.NO : Beginning.PERHAPS;
        }

        Part with(Begin page, Beginning judged) {
            boolean other = judged != Beginning.NO;
            return new Part(other || number.isEmpty() ? page.number() : number, page.total() || (total && !other));
        }
    }

    private Begin begin(Page page) {
        InvoiceText text = InvoiceText.of(TextDocument.of(List.of(page)), labels);
        Readings found = readings.of(text, CompanyProfile.unknown());
        boolean total = text.labels().stream()
                .anyMatch(label -> label.means(Concept.TOTAL_GROSS) || label.means(Concept.AMOUNT_DUE));
        Optional<Candidate> best = found.best(InvoiceField.INVOICE_NUMBER);
        Set<String> mentioned = text.identifiers().stream()
                .map(identifier -> Plain.compact(identifier.value()))
                .collect(Collectors.toSet());
        return new Begin(number(best, STATED), number(best, LIKELY), mentioned, total);
    }

    private static Optional<String> number(Optional<Candidate> best, double surely) {
        return best.filter(candidate -> candidate.confidence() >= surely)
                .map(Candidate::value)
                .map(Plain::compact);
    }
}
