package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.paymentassistant.domain.invoice.InvoiceField.AMOUNT_DUE;
import static org.paymentassistant.domain.invoice.InvoiceField.CURRENCY;
import static org.paymentassistant.domain.invoice.InvoiceField.IBAN;
import static org.paymentassistant.domain.invoice.InvoiceField.INVOICE_NUMBER;
import static org.paymentassistant.domain.invoice.InvoiceField.ISSUE_DATE;
import static org.paymentassistant.domain.invoice.InvoiceField.PAYMENT_DUE_DATE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.FieldReading;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.invoice.Source;
import org.paymentassistant.port.out.FieldExtractor;

/** What {@link FieldExtractor} promises. */
public interface FieldExtractorContract {

    /** The extractor; for a prepared one, which understands the sample documents. */
    FieldExtractor extractor();

    /** Whether the extractor understands documents by itself; not so where its results are prepared. */
    default boolean understands() {
        return true;
    }

    @Test
    default void findsWhatAFrenchInvoiceSays() {
        ExtractedInvoice invoice = understand(ReadSamples.french());

        assertThat(proposed(invoice, INVOICE_NUMBER, ISSUE_DATE, PAYMENT_DUE_DATE, IBAN, AMOUNT_DUE, CURRENCY))
                .containsExactly("V-2026-0311", "2026-03-02", "2026-04-01", "BE68539007547034", "1210.00", "EUR");
        assertThat(invoice.documentType().isPayable()).isTrue();
    }

    @Test
    default void findsWhatAGermanInvoiceSays() {
        ExtractedInvoice invoice = understand(ReadSamples.german());

        assertThat(proposed(invoice, INVOICE_NUMBER, ISSUE_DATE, PAYMENT_DUE_DATE, IBAN, AMOUNT_DUE, CURRENCY))
                .containsExactly("HL-88123", "2026-03-05", "2026-04-04", "DE89370400440532013000", "595.00", "EUR");
    }

    @Test
    default void findsWhatAnElectronicInvoiceStates() {
        ExtractedInvoice invoice = understand(ReadSamples.xml());

        assertThat(proposed(invoice, INVOICE_NUMBER, ISSUE_DATE, PAYMENT_DUE_DATE, IBAN, AMOUNT_DUE, CURRENCY))
                .containsExactly("F-2026/17", "2026-03-01", "2026-03-31", "BE68539007547034", "1210.00", "EUR");
        assertThat(invoice.field(IBAN).orElseThrow().best().evidence().source()).isEqualTo(Source.XML);
    }

    @Test
    default void saysForEachValueOfAPageWhereItStands() {
        assumeTrue(understands());

        for (ReadDocument document : List.of(ReadSamples.french(), ReadSamples.german())) {
            ExtractedInvoice invoice = understand(document);
            for (InvoiceField field : List.of(INVOICE_NUMBER, ISSUE_DATE, IBAN, AMOUNT_DUE)) {
                Evidence evidence = invoice.field(field).orElseThrow().best().evidence();
                assertThat(evidence.source()).isEqualTo(Source.TEXT);
                assertThat(evidence.page()).contains(1);
                assertThat(evidence.box()).isPresent();
            }
        }
    }

    @Test
    default void givesCandidatesBestFirstAndEachValueOnce() {
        for (FieldReading reading : allReadings()) {
            assertThat(reading.candidates())
                    .extracting(Candidate::confidence)
                    .isSortedAccordingTo((one, other) -> Double.compare(other, one));
            assertThat(reading.candidates()).extracting(Candidate::value).doesNotHaveDuplicates();
        }
    }

    @Test
    default void neverProposesTheCompanysOwnAccountToBePaid() {
        assumeTrue(understands());
        ReadDocument document = ReadSamples.document(ReadSamples.page(
                1, "FACTURE N° 77", "Votre compte : FR76 3000 6000 0112 3456 7890 189", "Net à payer\t50,00 €"));

        ExtractedInvoice invoice = understand(document);

        assertThat(invoice.proposed(IBAN)).isNotEqualTo(Optional.of("FR7630006000011234567890189"));
    }

    @Test
    default void proposesNoAccountWhoseCheckDigitsAreWrong() {
        assumeTrue(understands());
        ReadDocument document = ReadSamples.document(
                ReadSamples.page(1, "FACTURE N° 77", "IBAN : BE68 5390 0754 7035", "Net à payer\t50,00 €"));

        assertThat(understand(document).accepted(IBAN)).isEmpty();
        assertThat(understand(document).proposed(IBAN)).isNotEqualTo(Optional.of("BE68539007547035"));
    }

    @Test
    default void acceptsNothingOfALetter() {
        ExtractedInvoice invoice = understand(ReadSamples.letter());

        assertThat(invoice.accepted(IBAN)).isEmpty();
        assertThat(invoice.accepted(AMOUNT_DUE)).isEmpty();
        assertThat(invoice.documentType().isPayable()).isFalse();
    }

    @Test
    default void putsEachPageIntoOnePart() {
        for (ReadDocument document : documents()) {
            List<Integer> pages = document.pages().stream().map(Page::number).toList();
            InvoiceSplit split = extractor().split(document);

            assertThat(split.parts().stream().flatMap(List::stream)).containsExactlyElementsOf(pages);
        }
    }

    @Test
    default void givesBareXmlOnePartWithoutPages() {
        assertThat(extractor().split(ReadSamples.xml()).parts()).containsExactly(List.of());
    }

    @Test
    default void leavesAnAnnexWithTheInvoiceBeforeIt() {
        assumeTrue(understands());
        InvoiceSplit split = extractor().split(ReadSamples.twoInvoices());

        assertThat(split.parts()).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    default void understandsOnlyThePagesOfThePart() {
        assumeTrue(understands());
        ReadDocument document = ReadSamples.twoInvoices();

        ExtractedInvoice second = extractor().extract(document, List.of(3), Samples.profile());

        assertThat(second.pages()).containsExactly(3);
        assertThat(second.proposed(INVOICE_NUMBER)).contains("HL-88123");
        assertThat(second.field(IBAN).orElseThrow().candidates())
                .extracting(Candidate::value)
                .doesNotContain("BE68539007547034");
    }

    @Test
    default void givesTheSameForTheSame() {
        for (Supplier<ReadDocument> document : samples()) {
            assertThat(Stream.generate(() -> understand(document.get()))
                            .limit(3)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    default void givesTheSameToManyThreads() {
        ExtractedInvoice expected = understand(ReadSamples.french());

        assertThat(Concurrently.run(6, thread -> () -> understand(ReadSamples.french())))
                .containsOnly(expected);
    }

    @Test
    @Timeout(240)
    default void comesToAnEndHoweverLargeTheDocument() {
        ReadDocument document = ReadSamples.hostile(60, 120);
        List<Integer> pages = document.pages().stream().map(Page::number).toList();

        assertThat(extractor().split(document).parts().stream().flatMap(List::stream))
                .hasSize(60);
        assertThat(extractor().extract(document, pages, Samples.profile()).pages())
                .isEqualTo(pages);
    }

    @Test
    default void understandsWithoutKnowingTheBuyer() {
        ExtractedInvoice invoice = extractor().extract(ReadSamples.french(), List.of(1), CompanyProfile.unknown());

        assertThat(invoice.proposed(IBAN)).contains("BE68539007547034");
    }

    private ExtractedInvoice understand(ReadDocument document) {
        InvoiceSplit split = extractor().split(document);
        return extractor().extract(document, split.parts().get(0), Samples.profile());
    }

    private List<FieldReading> allReadings() {
        return documents().stream()
                .map(this::understand)
                .map(ExtractedInvoice::fields)
                .map(Map::values)
                .flatMap(readings -> readings.stream())
                .toList();
    }

    private static List<ReadDocument> documents() {
        return samples().stream().map(Supplier::get).toList();
    }

    private static List<Supplier<ReadDocument>> samples() {
        return List.of(
                ReadSamples::french,
                ReadSamples::german,
                ReadSamples::xml,
                ReadSamples::letter,
                ReadSamples::twoInvoices,
                () -> ReadSamples.hostile(2, 10));
    }

    private static List<String> proposed(ExtractedInvoice invoice, InvoiceField... fields) {
        return Stream.of(fields)
                .map(field -> invoice.proposed(field).orElse("nothing"))
                .toList();
    }
}
