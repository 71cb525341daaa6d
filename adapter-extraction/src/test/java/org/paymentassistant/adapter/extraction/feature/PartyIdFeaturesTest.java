package org.paymentassistant.adapter.extraction.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.LabelFinder;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.tck.ReadSamples;

final class PartyIdFeaturesTest {

    @ParameterizedTest
    @CsvSource({
        "Ihre USt-IdNr.: DE136695976, true",
        "Votre n° TVA : FR40303265045, true",
        "Your VAT number: GB980780684, true",
        "USt-IdNr.: DE136695976, false",
        "Unsere USt-IdNr.: DE136695976, false",
    })
    void knowsWhatIsSaidToBeTheReaders(String line, boolean yours) {
        InvoiceText text = InvoiceText.of(TextDocument.of(List.of(ReadSamples.page(1, line))), new LabelFinder());
        Mention<String> id = text.vatIds().stream()
                .map(found -> new Mention<>(found.value().value(), found.span()))
                .findFirst()
                .orElseThrow();
        assertThat(new PartyIdFeatures(text, List.of(id.value())).of(id, false).contains("yours"))
                .isEqualTo(yours);
    }
}
