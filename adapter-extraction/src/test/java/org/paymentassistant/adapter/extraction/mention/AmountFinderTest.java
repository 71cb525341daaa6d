package org.paymentassistant.adapter.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.domain.document.Block;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;
import org.paymentassistant.tck.ReadSamples;

final class AmountFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,56 €|1234.56|EUR",
                "1.234,56 EUR|1234.56|EUR",
                "EUR 1,234.56|1234.56|EUR",
                "$1,234.56|1234.56|USD",
                "CHF 1'234.50|1234.50|CHF",
                "£12.00|12.00|GBP",
                "1234,56 zł|1234.56|PLN",
                "€ 1.200|1200|EUR",
                "€ 250,-|250|EUR",
                "-12,50 €|-12.50|EUR",
                "12 100 Kč|12100|CZK",
            })
    void readsTheNotationsOfTheLanguages(String written, String value, String currency) {
        Amount amount = only(written);

        assertThat(amount.value()).isEqualByComparingTo(value);
        assertThat(amount.currency()).contains(currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20,00 %", "12.05.2026", "BE68 5390 0754 7034", "4500167581", "v1.25b"})
    void takesNothingElseForASum(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void takesABareNumberWithTwoDecimals() {
        assertThat(only("318,00").value()).isEqualByComparingTo("318.00");
        assertThat(only("318,00").currency()).isEmpty();
    }

    @Test
    void saysWhereAThousandsSeparatorCouldBeADecimalOne() {
        assertThat(only("€ 1.234").certain()).isFalse();
        assertThat(only("€ 1.234,00").certain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"6,6.5,10799.86", "5,2.5,10799.86"})
    void joinsThousandsThatAreAsFarApartAsADigitIsWide(double character, double gap, String value) {
        assertThat(found(character, gap))
                .singleElement()
                .satisfies(amount -> assertThat(amount.value()).isEqualByComparingTo(value));
    }

    @Test
    void keepsNumbersApartThatStandInColumns() {
        assertThat(found(5, 12))
                .noneSatisfy(amount -> assertThat(amount.value()).isEqualByComparingTo("10799.86"));
    }

    private static List<Amount> found(double character, double gap) {
        Word thousands = word("10", 50, character);
        Word rest = word("799,86", 50 + 2 * character + gap, character);
        Page page = new Page(1, 595, 842, List.of(new Block(List.of(new Line(List.of(thousands, rest))))), List.of());
        return AmountFinder.find(TextDocument.of(List.of(page))).stream()
                .map(Mention::value)
                .toList();
    }

    private static Word word(String text, double x, double character) {
        return new Word(
                text, new Box(x, 100, text.length() * character, 10), TextStyle.plain(10), TextOrigin.TEXT_LAYER, 1);
    }

    private static Amount only(String text) {
        assertThat(find(text)).hasSize(1);
        return find(text).get(0).value();
    }

    private static List<Mention<Amount>> find(String text) {
        return AmountFinder.find(TextDocument.of(List.of(ReadSamples.page(1, text))));
    }
}
