package org.paymentassistant.adapter.extraction.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.LabelFinder;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.tck.ReadSamples;

final class DueSentenceTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please transfer the amount by 24 April 2026.",
                "Payment must reach us no later than 2026-04-24",
                "Merci de régler d'ici le 24/04/2026 par virement",
                "À payer au plus tard le 24/04/2026",
                "Zahlbar bis 24.04.2026 ohne Abzug",
                "Bitte überweisen Sie den Betrag bis spätestens zum 24.04.2026.",
                "Gelieve te betalen voor 24/04/2026",
                "Pagamento entro il 24/04/2026",
                "El pago debe efectuarse antes del 24/04/2026",
                "Zahlbar innerhalb 30 Tagen netto bis 24.04.2026, 3% Skonto innerhalb 10 Tagen bis 05.04.2026",
            })
    void findsTheDayThatASentenceAsksFor(String sentence) {
        assertThat(find(sentence)).contains(DUE);
    }

    @Test
    void readsOnWhereTheSentenceWentToTheNextLine() {
        assertThat(find("Please pay the full amount to our account below by", "2026-04-24, thank you."))
                .contains(DUE);
        assertThat(find("wird der Beitrag von 59,50 EUR", "am 24.04.2026", "fällig."))
                .contains(DUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bei Zahlung bis 24.04.2026 gewähren wir 2 % Skonto",
                "Der Betrag wird bis zum 24.04.2026 per Lastschrift eingezogen, Zahlung nicht nötig",
                "Payment for the period from 2026-03-24 until 2026-04-24",
                "This offer is valid until 24 April 2026, payment in advance",
                "Delivered by 24 April 2026",
            })
    void takesNoOtherDayForIt(String sentence) {
        assertThat(find(sentence)).isEmpty();
    }

    @Test
    void leavesItOpenWhereTwoDaysAreNamed() {
        assertThat(find("Payable by 2026-04-24", "Payment is due by 2026-05-24"))
                .isEmpty();
    }

    private static Optional<LocalDate> find(String... lines) {
        TextDocument document = TextDocument.of(List.of(ReadSamples.page(1, lines)));
        return DueSentence.find(
                        document, InvoiceText.of(document, new LabelFinder()).dates())
                .map(Mention::value);
    }
}
