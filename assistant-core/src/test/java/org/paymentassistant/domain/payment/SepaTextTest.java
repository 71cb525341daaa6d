package org.paymentassistant.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SepaTextTest {

    @ParameterizedTest
    @CsvSource({
        "Invoice 2026/0042, 17, Invoice 2026/0042",
        "Invoice 2026/0042, 16, Invoice",
        "Invoice 2026/0042, 9, Invoice",
        "Invoice 2026/0042, 8, Invoice",
        "Invoice 2026/0042, 5, Invoi",
        "Invoice 2026/0042 customer 7788, 17, Invoice 2026/0042",
        "Invoice 2026/0042 customer 7788, 22, Invoice 2026/0042 cust",
        "Invoice 2026/0042 customer 7788, 28, Invoice 2026/0042 customer",
        "1234567890, 5, ''",
        "no digits here, 4, no d",
    })
    void isCutAtTheEndButNeverInsideANumber(String text, int longest, String cut) {
        assertThat(SepaText.cut(text, longest)).isEqualTo(cut);
        assertThat(SepaText.of(text, longest).map(SepaText::value).orElse("")).isEqualTo(cut);
    }

    @Test
    void holdsOnlyWholeNumbersOfTheOriginal() {
        Random random = new Random(20_260_106);
        for (int round = 0; round < 2_000; round++) {
            String text = String.join(
                    " ",
                    IntStream.range(0, 6)
                            .mapToObj(i -> random.nextBoolean() ? "word" : String.valueOf(random.nextInt(100_000)))
                            .toList());
            String cut = SepaText.cut(text, random.nextInt(40));
            List<String> words = List.of(text.split(" ", -1));
            assertThat(cut.split(" ", -1)).allMatch(w -> w.chars().noneMatch(Character::isDigit) || words.contains(w));
            assertThat(text).startsWith(cut);
        }
    }

    @Test
    void isWrittenInTheCharactersOfSepa() {
        assertThat(SepaText.of("Facture n° 12 – été", 140)).contains(new SepaText("Facture no 12 - ete"));
        assertThat(SepaText.of("\u200b", 140)).isEmpty();
        assertThat(SepaText.of("é".repeat(100_000), 140).orElseThrow().value()).hasSize(140);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a ", "é", "a\nb", "a&b"})
    void doesNotExistInOtherCharacters(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SepaText(text));
    }
}
