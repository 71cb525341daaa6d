package org.paymentassistant.adapter.extraction.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.LabelFinder;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.tck.ReadSamples;

final class SumsTest {

    @Test
    void addsTheTaxToTheNetAmount() {
        Sums sums = sums("Net 100,00", "VAT 19,00", "Total 119,00");

        assertThat(sums.isGross(new BigDecimal("119.00"))).isTrue();
        assertThat(sums.isNet(new BigDecimal("100.00"))).isTrue();
        assertThat(sums.isTax(new BigDecimal("19"))).isTrue();
    }

    @Test
    void addsTwoRatesOfTaxOfWhichTheSumIsNotPrinted() {
        Sums sums = sums("Net 473,00", "7 % on 275,00: 19,25", "19 % on 198,00: 37,62", "Total 529,87");

        assertThat(sums.isGross(new BigDecimal("529.87"))).isTrue();
        assertThat(sums.isNet(new BigDecimal("473.00"))).isTrue();
    }

    @Test
    void takesNoSumForGrossThatOnlyHalfAddsUp() {
        Sums sums = sums("Net 473,00", "7 % on 275,00: 19,25", "19 % on 198,00: 37,63", "Total 529,87");

        assertThat(sums.isGross(new BigDecimal("529.87"))).isFalse();
    }

    private static Sums sums(String... lines) {
        return new Sums(InvoiceText.of(TextDocument.of(List.of(ReadSamples.page(1, lines))), new LabelFinder())
                .amounts());
    }
}
