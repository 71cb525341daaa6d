package org.paymentassistant.inmemory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.port.out.FieldExtractor;

/** Gives what was prepared for read documents; any other document is one part of which nothing is known. Thread-safe. */
public final class PreparedFieldExtractor implements FieldExtractor {

    private final Map<ReadDocument, Prepared> prepared = new ConcurrentHashMap<>();

    /** An extractor that understands nothing. */
    public PreparedFieldExtractor() {}

    /**
     * From now on understands a document as the given invoices.
     *
     * @param certain whether it is certain where one invoice ends and the next begins
     * @param invoices at least one, in the order of their pages
     */
    public void prepare(ReadDocument document, boolean certain, List<ExtractedInvoice> invoices) {
        List<List<Integer>> parts =
                invoices.stream().map(ExtractedInvoice::pages).toList();
        prepared.put(document, new Prepared(new InvoiceSplit(parts, certain), List.copyOf(invoices)));
    }

    @Override
    public InvoiceSplit split(ReadDocument document) {
        return Optional.ofNullable(prepared.get(document))
                .map(Prepared::split)
                .orElseGet(() -> InvoiceSplit.single(
                        document.pages().stream().map(Page::number).toList()));
    }

    @Override
    public ExtractedInvoice extract(ReadDocument document, List<Integer> pages, CompanyProfile buyer) {
        return Optional.ofNullable(prepared.get(document)).stream()
                .flatMap(known -> known.invoices().stream())
                .filter(invoice -> invoice.pages().equals(pages))
                .findFirst()
                .orElseGet(() -> nothing(pages));
    }

    private static ExtractedInvoice nothing(List<Integer> pages) {
        return new ExtractedInvoice(
                pages, DocumentType.OTHER, Optional.empty(), Map.of(), Optional.empty(), List.of(), List.of());
    }

    private record Prepared(InvoiceSplit split, List<ExtractedInvoice> invoices) {}
}
