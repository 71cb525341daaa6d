package org.paymentassistant.benchmarks.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.document.Block;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.FieldReading;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.Source;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.inmemory.PreparedDocumentReader;
import org.paymentassistant.inmemory.PreparedFieldExtractor;

/** Readers that know beforehand what stands in each paper. */
final class PreparedReading {

    private static final double SURE = 0.999;
    private static final double DOUBTFUL = 0.7;

    private final PreparedDocumentReader reader = new PreparedDocumentReader();
    private final PreparedFieldExtractor extractor = new PreparedFieldExtractor();

    PreparedDocumentReader reader() {
        return reader;
    }

    PreparedFieldExtractor extractor() {
        return extractor;
    }

    void prepare(Paper paper) {
        if (paper.kind() == Paper.Kind.DAMAGED) {
            reader.prepare(paper.file().content(), new ReadResult.Refused(ReasonCode.DAMAGED_FILE));
            return;
        }
        ReadDocument document = pages(paper);
        List<ExtractedInvoice> invoices = new ArrayList<>();
        for (int i = 0; i < paper.invoices().size(); i++) {
            invoices.add(extracted(paper.kind(), paper.invoices().get(i), i + 1));
        }
        reader.prepare(paper.file().content(), new ReadResult.Read(document));
        extractor.prepare(document, paper.kind() != Paper.Kind.UNCERTAIN_PARTS, invoices);
    }

    private static ReadDocument pages(Paper paper) {
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= paper.invoices().size(); number++) {
            Word word = new Word(paper.name(), new Box(50, 50, 50, 10), TextStyle.plain(10), TextOrigin.TEXT_LAYER, 1);
            pages.add(new Page(number, 595, 842, List.of(new Block(List.of(new Line(List.of(word))))), List.of()));
        }
        return new ReadDocument(pages, List.of(), List.of(), List.of());
    }

    private static ExtractedInvoice extracted(Paper.Kind kind, TrueInvoice invoice, int page) {
        Map<InvoiceField, FieldReading> fields = new EnumMap<>(InvoiceField.class);
        fields.put(InvoiceField.SELLER_NAME, sure(invoice.creditor().name()));
        fields.put(InvoiceField.AMOUNT_DUE, sure(invoice.amount()));
        fields.put(InvoiceField.CURRENCY, sure("EUR"));
        if (kind != Paper.Kind.WITHOUT_NUMBER) {
            fields.put(InvoiceField.INVOICE_NUMBER, sure(invoice.number()));
        }
        FieldReading iban = sure(invoice.creditor().iban());
        fields.put(
                InvoiceField.IBAN,
                kind == Paper.Kind.DOUBTFUL_ACCOUNT
                        ? reading(invoice.creditor().iban(), DOUBTFUL).doubted()
                        : iban);
        return new ExtractedInvoice(
                List.of(page),
                kind == Paper.Kind.CREDIT_NOTE ? DocumentType.CREDIT_NOTE : DocumentType.INVOICE,
                Optional.of("en"),
                fields,
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static FieldReading sure(String value) {
        return reading(value, SURE);
    }

    private static FieldReading reading(String value, double confidence) {
        return new FieldReading(List.of(new Candidate(value, confidence, Evidence.of(Source.TEXT))), true);
    }
}
