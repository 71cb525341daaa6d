package org.paymentassistant.adapter.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.adapter.extraction.label.LabelFinder;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.tck.ReadSamples;

final class NameFinderTest {

    @Test
    void findsTheHolderOfAnAccountWithinALine() {
        assertThat(names("Virement BANQUE DU NORD – Titulaire du compte : ATELIER DUROC – IBAN : FR76"))
                .contains("ATELIER DUROC");
    }

    @Test
    void endsTheHolderBeforeTheNextLabel() {
        assertThat(names("Bank: Nordbank, Kontoinhaber: Werkstatt Hansen IBAN: DE02"))
                .contains("Werkstatt Hansen");
    }

    @Test
    void leavesOffALabelAtTheBeginning() {
        assertThat(names("Verkäufer: Werkstatt Hansen GmbH")).contains("Werkstatt Hansen GmbH");
    }

    private static List<String> names(String line) {
        TextDocument document = TextDocument.of(List.of(ReadSamples.page(1, line)));
        return NameFinder.find(document, new LabelFinder().labels(document)).stream()
                .map(Mention::value)
                .toList();
    }
}
