package org.paymentassistant.adapter.extraction.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.LabelFinder;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.tck.ReadSamples;

final class AmountFeaturesTest {

    @Test
    void seesThatATotalIsPartedBelowInWordsThatNoLabelKnows() {
        assertThat(features("1289.95", "Gesamt 1.289,95 EUR", "Vom Konto genommen 496,00 EUR", "Bleibt 793,95 EUR"))
                .contains("parted below");
    }

    @Test
    void seesThatWhatIsLeftOfATotalStandsBesideThePart() {
        assertThat(features("2076.76", "Total 2,076.76 €", "Transfer 17/11/2017 623.00 €\t1,453.76 €"))
                .contains("parted below");
    }

    @Test
    void takesNoTaxAndItsBaseForParts() {
        assertThat(features("119.00", "Gesamt 119,00 EUR", "darin MwSt 19,00 EUR", "auf 100,00 EUR"))
                .doesNotContain("parted below");
    }

    @Test
    void takesNoPartsAboveTheTotal() {
        assertThat(features("1000.00", "Arbeit 600,00 EUR", "Fahrt 400,00 EUR", "Gesamt 1.000,00 EUR"))
                .doesNotContain("parted below");
    }

    private static List<String> features(String value, String... lines) {
        InvoiceText text = InvoiceText.of(TextDocument.of(List.of(ReadSamples.page(1, lines))), new LabelFinder());
        AmountFeatures features = new AmountFeatures(text);
        return text.amounts().stream()
                .filter(amount -> amount.value().value().compareTo(new BigDecimal(value)) == 0)
                .findFirst()
                .map(features::of)
                .orElseThrow();
    }
}
