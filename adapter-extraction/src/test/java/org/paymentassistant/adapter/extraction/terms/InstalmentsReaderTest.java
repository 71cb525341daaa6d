package org.paymentassistant.adapter.extraction.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.LabelFinder;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.domain.invoice.Instalment;
import org.paymentassistant.tck.ReadSamples;

final class InstalmentsReaderTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 5);

    @Test
    void readsPartsInRows() {
        assertThat(read(
                        "900.00",
                        "Date\tAmount",
                        "31/01/2026\t300,00 €",
                        "28/02/2026\t300,00 €",
                        "31/03/2026\t300,00 €"))
                .extracting(Instalment::dueDate)
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
    }

    @Test
    void readsPartsInOneLine() {
        assertThat(read("1000.00", "Scadenze: 31/01/2026 400,00 € 28/02/2026 600,00 €"))
                .extracting(Instalment::amount)
                .containsExactly(new BigDecimal("400.00"), new BigDecimal("600.00"));
    }

    @Test
    void takesNoLinesOfGoodsForParts() {
        assertThat(read("1000.00", "12/01/2026 Planning\t400,00 €", "14/01/2026 Building\t500,00 €"))
                .isEmpty();
    }

    @Test
    void takesNoDatesThatGoBackForParts() {
        assertThat(read("1000.00", "28/02/2026\t400,00 €", "31/01/2026\t600,00 €"))
                .isEmpty();
    }

    @Test
    void takesNoDeliveriesForParts() {
        assertThat(read("1000.00", "12/12/2025 Planning\t400,00 €", "14/12/2025 Building\t600,00 €"))
                .isEmpty();
    }

    private static List<Instalment> read(String total, String... lines) {
        TextDocument document = TextDocument.of(List.of(ReadSamples.page(1, lines)));
        InvoiceText text = InvoiceText.of(document, new LabelFinder());
        return InstalmentsReader.read(text.dates(), text.amounts(), ISSUED, new BigDecimal(total));
    }
}
