package org.paymentassistant.adapter.extraction.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                "Variable symbol 17|REFERENCE",
                "Viitenumero 12 12345|REFERENCE",
                "Vertragskonto: 17|REFERENCE",
            })
    void findsLabelsInAllLanguages(String line, Concept concept) {
        assertThat(labels(line).get(0).concepts()).contains(concept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please use the following communication for your payment : 17",
                "Merci d'utiliser la communication suivante pour votre paiement : 17",
                "Bitte verwenden Sie die folgende Kommunikation für Ihre Zahlung : 17",
                "Gelieve volgende mededeling te gebruiken voor uw betaling : 17",
                "Utilizzare la seguente comunicazione per il pagamento: 17",
                "Utilice la siguiente comunicación al realizar su pago: 17",
            })
    void findsASentenceThatAsksForAReference(String line) {
        assertThat(labels(line))
                .anySatisfy(label -> assertThat(label.concepts()).containsExactly(Concept.REFERENCE))
                .last()
                .satisfies(label -> assertThat(label.means(Concept.REFERENCE)).isTrue());
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
