package org.paymentassistant.adapter.extraction.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.tck.ReadSamples;

final class LabelFinderTest {

    private static final LabelFinder FINDER = new LabelFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Invoice No. 17|INVOICE_NUMBER",
                "N° de facture : 17|INVOICE_NUMBER",
                "F actuurnummer: 17|INVOICE_NUMBER",
                "Fällig am 01.02.2026|DUE_DATE",
                "À régler avant le 1er mars|DUE_DATE",
                "Net à payer 12,00|AMOUNT_DUE",
                "TOTAL DUE:$12.00|AMOUNT_DUE",
                "Totale da pagare|AMOUNT_DUE",
                "USt-IdNr.: DE1|VAT_ID",
            })
    void findsLabelsInAllLanguages(String line, Concept concept) {
        assertThat(labels(line).get(0).concepts()).contains(concept);
    }

    @Test
    void endsBeforeTheNumberThatFollows() {
        assertThat(labels("Total: $ 900").get(0).span().text()).isEqualTo("Total:");
    }

    @Test
    void takesTheLongestOfSeveral() {
        assertThat(labels("Total amount due"))
                .singleElement()
                .satisfies(label -> assertThat(label.concepts()).containsExactly(Concept.AMOUNT_DUE));
    }

    private static List<Label> labels(String line) {
        return FINDER.labels(TextDocument.of(List.of(ReadSamples.page(1, line))));
    }
}
