package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.money.Money;

class WrittenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 14,980.94 EUR | 1.5%  | 9 April 2026",
                "FR | 14 980,94 EUR | 1,5 % | 9 avril 2026",
                "DE | 14.980,94 EUR | 1,5 % | 9. April 2026",
                "NL | 14.980,94 EUR | 1,5%  | 9 april 2026",
                "ES | 14.980,94 EUR | 1,5 % | 9 de abril de 2026",
                "IT | 14.980,94 EUR | 1,5%  | 9 aprile 2026"
            })
    void writesAsPeopleOfTheLanguageDo(Language language, String amount, String percent, String date) {
        Written written = new Written(PageTexts.in(language));

        assertThat(plain(written.amount(Money.of(new BigDecimal("14980.94"), Currency.getInstance("EUR")))))
                .isEqualTo(amount);
        assertThat(plain(written.percent(new BigDecimal("1.5")))).isEqualTo(percent);
        assertThat(written.date(LocalDate.of(2026, 4, 9))).isEqualTo(date);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
