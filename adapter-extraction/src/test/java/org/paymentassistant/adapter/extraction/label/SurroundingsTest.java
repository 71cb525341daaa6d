package org.paymentassistant.adapter.extraction.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.adapter.extraction.text.TextRow;
import org.paymentassistant.tck.ReadSamples;

final class SurroundingsTest {

    @Test
    void findsTheLabelBeforeAValue() {
        assertThat(before("Total 119,00", "119,00"))
                .map(label -> label.means(Concept.TOTAL_GROSS))
                .contains(true);
    }

    @Test
    void findsTheLabelThatIsWrittenTogetherWithTheValue() {
        assertThat(before("TOTAL DUE:$12.00", "DUE:$12.00"))
                .map(label -> label.means(Concept.AMOUNT_DUE))
                .contains(true);
    }

    @Test
    void takesNoWordOfANameForItsLabel() {
        assertThat(before("Total Energies SA", "Total Energies SA")).isEmpty();
    }

    private static Optional<Label> before(String line, String value) {
        TextDocument document = TextDocument.of(List.of(ReadSamples.page(1, line)));
        TextRow row = document.rows().get(0);
        int words = value.split(" ", -1).length;
        Span span = new Span(row, row.tokens().size() - words, row.tokens().size());
        return new Surroundings(document, new LabelFinder().labels(document))
                .before(span, 1).stream().findFirst();
    }
}
