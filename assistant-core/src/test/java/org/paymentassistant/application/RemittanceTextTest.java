package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.payment.CreditorReference;
import org.paymentassistant.domain.payment.ReferenceType;
import org.paymentassistant.domain.payment.RemittanceInformation;

class RemittanceTextTest {

    /** What the creditor asks to be quoted, the invoice's number, the room there is, what is sent, whether words are left out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Customer 4711                      | F-2026/17 | 140 | Customer 4711, F-2026/17 | false
            Customer 4711                      | F-2026/17 | 18  | Customer 4711 | false
            Invoice F 2026 17, customer 4711   | F-2026/17 | 140 | Invoice F 2026 17, customer 4711 | false
            Invoice F-2026/17, customer 4711   | F-2026/17 | 18  | F-2026/17 | true
            Please quote customer number 4711  | F-2026/17 | 18  | F-2026/17 | true
            Customer 4711 of our branch Leeds  | -         | 18  | Customer 4711 of o | true
            Branch Leeds, customer 471100815   | -         | 25  | Branch Leeds, customer 471100815 | false
            4711008150815471100815             | -         | 18  | 4711008150815471100815 | false
            Customer 4711                      | F-2026-0000000000017 | 12 | Customer 4711 | false
            F-2026/17                          | F-2026/17 | 140 | F-2026/17 | false
            -                                  | F-2026/17 | 140 | F-2026/17 | false
            -                                  | F-2026-0000000000017 | 12 | F-2026-0000000000017 | false
            """)
    void leavesOutWordsBeforeNumbersAndCutsNoNumber(
            String asked, String number, int longest, String sent, boolean leftOut) {
        InvoiceData invoice = invoice(Optional.ofNullable(asked).map(RemittanceInformation.Unstructured::new), number);

        assertThat(RemittanceText.of(invoice, longest).map(RemittanceInformation::value))
                .contains(sent);
        assertThat(RemittanceText.leavesOut(invoice, longest)).isEqualTo(leftOut);
    }

    @Test
    void keepsAStructuredReferenceWholeAndAlone() {
        RemittanceInformation reference =
                new RemittanceInformation.Structured(CreditorReference.of(ReferenceType.RF, "RF18539007547034"));

        assertThat(RemittanceText.of(invoice(Optional.of(reference), "F-2026/17"), 12))
                .contains(reference);
    }

    @Test
    void isNoneWhereTheInvoiceHasNeither() {
        assertThat(RemittanceText.of(invoice(Optional.empty(), null), 140)).isEmpty();
    }

    private static InvoiceData invoice(
            Optional<? extends RemittanceInformation> asked, @org.jspecify.annotations.Nullable String number) {
        return new InvoiceData(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(number).map(InvoiceNumber::new),
                Optional.empty(),
                Optional.empty(),
                asked.map(RemittanceInformation.class::cast),
                Optional.empty());
    }
}
