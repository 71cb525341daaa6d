package org.paymentassistant.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.FieldReading;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.invoice.Source;
import org.paymentassistant.port.out.FieldExtractor;
import org.paymentassistant.tck.FieldExtractorContract;
import org.paymentassistant.tck.ReadSamples;
import org.paymentassistant.tck.Samples;

class PreparedFieldExtractorTest implements FieldExtractorContract {

    private final PreparedFieldExtractor extractor = new PreparedFieldExtractor();

    @BeforeEach
    void prepare() {
        extractor.prepare(
                ReadSamples.french(),
                true,
                List.of(invoice(
                        List.of(1),
                        Source.TEXT,
                        "V-2026-0311",
                        "2026-03-02",
                        "2026-04-01",
                        "BE68539007547034",
                        "1210.00")));
        extractor.prepare(
                ReadSamples.german(),
                true,
                List.of(invoice(
                        List.of(1),
                        Source.TEXT,
                        "HL-88123",
                        "2026-03-05",
                        "2026-04-04",
                        "DE89370400440532013000",
                        "595.00")));
        extractor.prepare(
                ReadSamples.xml(),
                true,
                List.of(invoice(
                        List.of(),
                        Source.XML,
                        "F-2026/17",
                        "2026-03-01",
                        "2026-03-31",
                        "BE68539007547034",
                        "1210.00")));
    }

    @Override
    public FieldExtractor extractor() {
        return extractor;
    }

    @Override
    public boolean understands() {
        return false;
    }

    @Test
    void splitsAsItWasPrepared() {
        ExtractedInvoice first = invoice(List.of(1, 2), Source.TEXT, "A", "2026-03-01", "2026-03-31", "X", "1.00");
        ExtractedInvoice second = invoice(List.of(3), Source.TEXT, "B", "2026-03-01", "2026-03-31", "X", "1.00");

        extractor.prepare(ReadSamples.twoInvoices(), false, List.of(first, second));

        assertThat(extractor.split(ReadSamples.twoInvoices()))
                .isEqualTo(new InvoiceSplit(List.of(List.of(1, 2), List.of(3)), false));
        assertThat(extractor.extract(ReadSamples.twoInvoices(), List.of(3), Samples.profile()))
                .isEqualTo(second);
    }

    private static ExtractedInvoice invoice(
            List<Integer> pages,
            Source source,
            String number,
            String issueDate,
            String dueDate,
            String iban,
            String amount) {
        Map<InvoiceField, FieldReading> fields = new HashMap<>();
        Map.of(
                        InvoiceField.INVOICE_NUMBER, number,
                        InvoiceField.ISSUE_DATE, issueDate,
                        InvoiceField.PAYMENT_DUE_DATE, dueDate,
                        InvoiceField.IBAN, iban,
                        InvoiceField.AMOUNT_DUE, amount,
                        InvoiceField.CURRENCY, "EUR")
                .forEach((field, value) -> fields.put(
                        field, new FieldReading(List.of(new Candidate(value, 0.99, Evidence.of(source))), true)));
        return new ExtractedInvoice(
                pages, DocumentType.INVOICE, Optional.empty(), fields, Optional.empty(), List.of(), List.of());
    }
}
