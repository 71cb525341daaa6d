package org.paymentassistant.adapter.extraction.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.LabelFinder;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.domain.invoice.EarlyPaymentDiscount;
import org.paymentassistant.tck.ReadSamples;

final class PaymentTermsReaderTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Payment terms: net 30|2026-04-04",
                "Payable within 14 days|2026-03-19",
                "Paiement à 30 jours|2026-04-04",
                "Paiement à 30 jours fin de mois|2026-04-30",
                "Zahlbar innerhalb 14 Tagen ohne Abzug|2026-03-19",
                "Betaling binnen 30 dagen|2026-04-04",
                "Pagamento 30 gg fine mese|2026-04-30",
                "Forma de pago: 60 días|2026-05-04",
                "Payable à réception|2026-03-05",
                "2/10 net 30|2026-04-04",
            })
    void countsTheDaysFromTheDateOfIssue(String line, LocalDate due) {
        assertThat(read(line).dueDate(ISSUED)).contains(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 % Skonto bei Zahlung innerhalb 10 Tagen, 30 Tage netto|2|2026-03-15",
                "30 Tage netto bis 04.04.2026, 3% Skonto innerhalb 10 Tagen bis 15.03.2026|3|2026-03-15",
                "Escompte de 1,5 % pour paiement sous 8 jours|1.5|2026-03-13",
                "2/10 net 30|2|2026-03-15",
            })
    void readsADiscountWithItsLastDay(String line, BigDecimal percent, LocalDate until) {
        Optional<EarlyPaymentDiscount> discount = read(line).discount(Optional.of(ISSUED), Optional.empty());

        assertThat(discount).hasValueSatisfying(found -> {
            assertThat(found.percent().orElseThrow()).isEqualByComparingTo(percent);
            assertThat(found.until()).isEqualTo(until);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pénalités de retard : 3 fois le taux légal, indemnité 40 €, après 30 jours",
                "Returns are accepted within 14 days",
                "Bei Verzug nach 30 Tagen berechnen wir Zinsen von 9 %",
            })
    void takesNoPenaltyForATerm(String line) {
        assertThat(read(line).dueDate(ISSUED)).isEmpty();
        assertThat(read(line).discount(Optional.of(ISSUED), Optional.empty())).isEmpty();
    }

    @Test
    void computesTheAmountOfADiscount() {
        Optional<EarlyPaymentDiscount> discount =
                read("2/10 net 30").discount(Optional.of(ISSUED), Optional.of(new BigDecimal("595.00")));

        assertThat(discount.flatMap(EarlyPaymentDiscount::amount)).contains(new BigDecimal("11.90"));
    }

    private static PaymentTerms read(String line) {
        TextDocument document = TextDocument.of(List.of(ReadSamples.page(1, line)));
        return PaymentTermsReader.read(
                document, InvoiceText.of(document, new LabelFinder()).dates());
    }
}
