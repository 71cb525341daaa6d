package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.port.in.UnderstandDocument;
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.port.out.FieldExtractor;

/** Reads, splits, extracts and appraises: the steps that need neither store nor bank. */
public final class UnderstandingDocuments implements UnderstandDocument {

    private final DocumentReader reader;
    private final FieldExtractor extractor;

    public UnderstandingDocuments(DocumentReader reader, FieldExtractor extractor) {
        this.reader = reader;
        this.extractor = extractor;
    }

    @Override
    public Understanding understand(SourceDocument document, CompanyProfile buyer) {
        return understand(document, buyer, Optional.empty());
    }

    /** The same, where a person may have decided how the file falls into invoices. */
    Understanding understand(SourceDocument document, CompanyProfile buyer, Optional<InvoiceSplit> decided) {
        return reader.read(document)
                .fold(
                        read -> understand(
                                read.document(), buyer, decided.orElseGet(() -> extractor.split(read.document()))),
                        refused -> new Understanding.NotProcessed(refused.reason(), List.of()));
    }

    private Understanding understand(ReadDocument document, CompanyProfile buyer, InvoiceSplit split) {
        List<Appraisal> invoices = new ArrayList<>();
        for (List<Integer> pages : split.parts()) {
            invoices.add(AppraiseInvoice.appraise(document, extractor.extract(document, pages, buyer), buyer));
        }
        if (split.isSeveral() && !split.certain()) {
            return new Understanding.SplitDoubtful(split, invoices);
        }
        return new Understanding.Understood(invoices);
    }
}
