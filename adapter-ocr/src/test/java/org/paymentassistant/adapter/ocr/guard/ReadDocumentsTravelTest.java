package org.paymentassistant.adapter.ocr.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.adapter.ocr.InProcessDocumentReader;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.samples.SampleInvoice;
import org.paymentassistant.samples.SampleInvoices;
import org.paymentassistant.samples.SampleProfile;
import org.paymentassistant.samples.truth.SampleForm;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.tck.ReadSamples;
import org.paymentassistant.tck.SampleFiles;

/** Whatever a document holds arrives at the parent exactly as the child read it. */
final class ReadDocumentsTravelTest {

    private static final int SEEDS = 8;

    @Test
    void withInvoicesThatHoldTextEInvoicesAndCodes() throws IOException {
        List<ReadDocument> documents = new ArrayList<>();
        try (InProcessDocumentReader reader = InProcessDocumentReader.open()) {
            for (SampleForm form : List.of(SampleForm.TEXT_PDF, SampleForm.HYBRID_PDF, SampleForm.QR_BILL_PDF)) {
                for (long seed = 0; seed < SEEDS; seed++) {
                    ReadResult result = reader.read(sample(form, seed));

                    assertThat(travelled(result)).isEqualTo(result);
                    documents.add(((ReadResult.Read) result).document());
                }
            }
        }

        assertThat(documents).anyMatch(document -> !document.eInvoices().isEmpty());
        assertThat(documents).anyMatch(document -> !document.paymentCodes().isEmpty());
        assertThat(documents).allMatch(document -> !document.pages().isEmpty());
    }

    private static SourceDocument sample(SampleForm form, long seed) {
        SampleProfile plain = SampleProfile.plain();
        SampleProfile profile = (form == SampleForm.QR_BILL_PDF ? plain.from(Country.CH) : plain).in(form);
        SampleInvoice sample = new SampleInvoices().generate(seed, profile);
        return SourceDocument.of(sample.fileName(), sample.content().bytes());
    }

    @ParameterizedTest
    @MethodSource("prepared")
    void withPreparedDocuments(ReadDocument document) throws IOException {
        ReadResult result = new ReadResult.Read(document);

        assertThat(travelled(result)).isEqualTo(result);
    }

    static Stream<ReadDocument> prepared() {
        return Stream.of(
                ReadSamples.french(),
                ReadSamples.german(),
                ReadSamples.xml(),
                ReadSamples.letter(),
                ReadSamples.twoInvoices(),
                ReadSamples.hostile(3, 200));
    }

    @Test
    void withFilesThatAreRefused() throws IOException {
        try (InProcessDocumentReader reader = InProcessDocumentReader.open()) {
            for (SourceDocument file : List.of(
                    SampleFiles.pdfOf(3),
                    SampleFiles.empty(),
                    SampleFiles.unknownType(),
                    SampleFiles.truncated(),
                    SampleFiles.headerOnly(),
                    SampleFiles.encrypted(),
                    SampleFiles.entityBomb())) {
                ReadResult result = reader.read(file);

                assertThat(travelled(result)).isEqualTo(result);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000000", "0.000000001", "-0.01", "1E+3", "123456789012345678901234567890", "0E-7"})
    void withEveryAmount(String amount) throws IOException {
        ReadResult result = new ReadResult.Read(documentWith(new BigDecimal(amount)));

        assertThat(travelled(result)).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E-999999999", "12345678901234567890123456789012345678901"})
    void butNeverWithAnAmountThatWouldFillTheMemory(String amount) {
        byte[] bytes = new ChildAnswer(new ReadResult.Read(documentWith(new BigDecimal(amount))), false).encode();

        assertThatThrownBy(() -> ChildAnswer.decode(bytes)).isInstanceOf(IOException.class);
    }

    @Test
    void butNotInAnotherVersion() {
        byte[] bytes = new ChildAnswer(new ReadResult.Read(ReadSamples.xml()), false).encode();
        bytes[3]++;

        assertThatThrownBy(() -> ChildAnswer.decode(bytes)).isInstanceOf(IOException.class);
    }

    private static ReadResult travelled(ReadResult result) throws IOException {
        return ChildAnswer.decode(new ChildAnswer(result, false).encode()).result();
    }

    private static ReadDocument documentWith(BigDecimal due) {
        EInvoice known = ReadSamples.xml().eInvoices().get(0);
        EInvoice.Totals totals = new EInvoice.Totals(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(due));
        EInvoice invoice = new EInvoice(
                known.syntax(),
                known.typeCode(),
                known.invoiceNumber(),
                known.issueDate(),
                known.paymentDueDate(),
                known.currency(),
                known.seller(),
                known.payee(),
                known.buyer(),
                known.paymentMeans(),
                known.remittanceInformation(),
                known.paymentTerms(),
                totals,
                known.notes());
        return new ReadDocument(List.of(), List.of(invoice), List.of(), List.of());
    }
}
