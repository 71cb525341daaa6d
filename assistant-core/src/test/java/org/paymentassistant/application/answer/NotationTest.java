package org.paymentassistant.application.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.money.Money;

class NotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | 1,234,567.80_EUR | 2.5%  | 31 March 2026       | 1 April 2026
            FR | 1_234_567,80_EUR | 2,5_% | 31 mars 2026        | 1er avril 2026
            NL | 1.234.567,80_EUR | 2,5%  | 31 maart 2026       | 1 april 2026
            DE | 1.234.567,80_EUR | 2,5_% | 31. März 2026       | 1. April 2026
            ES | 1.234.567,80_EUR | 2,5_% | 31 de marzo de 2026 | 1 de abril de 2026
            IT | 1.234.567,80_EUR | 2,5%  | 31 marzo 2026       | 1 aprile 2026
            """)
    void writesAsPeopleOfTheLanguageDo(
            Language language, String amount, String percent, String date, String firstOfMonth) {
        Notation notation = new Notation(language, Texts.in(language));
        assertThat(notation.amount(Money.of("1234567.80", "EUR"))).isEqualTo(unbroken(amount));
        assertThat(notation.percent(new BigDecimal("2.50"))).isEqualTo(unbroken(percent));
        assertThat(notation.date(LocalDate.of(2026, 3, 31))).isEqualTo(date);
        assertThat(notation.date(LocalDate.of(2026, 4, 1))).isEqualTo(firstOfMonth);
    }

    @Test
    void groupsOnlyWhatIsLongEnough() {
        Notation notation = new Notation(Language.EN, Texts.in(Language.EN));
        assertThat(notation.number("999.5")).isEqualTo("999.5");
        assertThat(notation.number("1000")).isEqualTo("1,000");
        assertThat(notation.percent(new BigDecimal("10"))).isEqualTo("10%");
    }

    private static String unbroken(String text) {
        return text.replace("_", Notation.NO_BREAK_SPACE);
    }
}
