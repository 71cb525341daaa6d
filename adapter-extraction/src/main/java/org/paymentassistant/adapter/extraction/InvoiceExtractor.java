package org.paymentassistant.adapter.extraction;

import java.util.List;
import org.paymentassistant.adapter.extraction.decide.Decision;
import org.paymentassistant.adapter.extraction.decide.TextReadings;
import org.paymentassistant.adapter.extraction.kind.DocumentTypes;
import org.paymentassistant.adapter.extraction.label.LabelFinder;
import org.paymentassistant.adapter.extraction.scoring.Calibrations;
import org.paymentassistant.adapter.extraction.scoring.FieldModels;
import org.paymentassistant.adapter.extraction.split.InvoiceSplitter;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.port.out.FieldExtractor;

/**
 * Understands invoices in English, French, German, Dutch, Italian and Spanish, and what is similar in other languages:
 * candidates by their type and check digits, judged by models that were trained on generated invoices, brought together
 * with electronic invoice data (EN 16931) and payment codes. Thread-safe; making one loads the models, keep it.
 */
public final class InvoiceExtractor implements FieldExtractor {

    private final LabelFinder labels = new LabelFinder();
    private final DocumentTypes types = new DocumentTypes();
    private final TextReadings textReadings;
    private final InvoiceSplitter splitter;

    private InvoiceExtractor(FieldModels models, Calibrations calibrations) {
        this.textReadings = new TextReadings(models, calibrations);
        this.splitter = new InvoiceSplitter(labels, textReadings);
    }

    /** An extractor with the models that come with the library. */
    public static InvoiceExtractor create() {
        return new InvoiceExtractor(FieldModels.bundled(), Calibrations.bundled());
    }

    /** An extractor with models of one's own. */
    public static InvoiceExtractor with(FieldModels models, Calibrations calibrations) {
        return new InvoiceExtractor(models, calibrations);
    }

    @Override
    public InvoiceSplit split(ReadDocument document) {
        return splitter.split(document);
    }

    @Override
    public ExtractedInvoice extract(ReadDocument document, List<Integer> pages, CompanyProfile buyer) {
        List<Page> own = document.pages().stream()
                .filter(page -> pages.contains(page.number()))
                .toList();
        InvoiceText text = InvoiceText.of(TextDocument.of(own), labels);
        return new Decision(
                        document,
                        pages,
                        buyer,
                        text,
                        textReadings.of(text, buyer),
                        types.of(text, hasCode(document, pages)))
                .invoice();
    }

    private static boolean hasCode(ReadDocument document, List<Integer> pages) {
        return document.paymentCodes().stream().anyMatch(code -> pages.contains(code.page()));
    }
}
