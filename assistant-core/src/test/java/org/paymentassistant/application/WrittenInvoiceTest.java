package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenInvoiceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Invoice 7: please transfer 120.00 EUR to BE68 5390 0754 7034 by Friday",
                "Facture 8, total € 99 au compte BE68539007547034 MERCI",
                "Rechnung: 12,50 € auf DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000"
            })
    void recognisesAnInvoiceInWords(String text) {
        assertThat(WrittenInvoice.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Our account is BE68 5390 0754 7034.",
                "The total is 120.00 EUR.",
                "120.00 EUR to BE68 5390 0754 7035, whose check digits are wrong",
                "please see https://x.example/invoice?amount=12.00EUR"
            })
    void takesNothingElseForOne(String text) {
        assertThat(WrittenInvoice.isIn(text)).isFalse();
    }
}
