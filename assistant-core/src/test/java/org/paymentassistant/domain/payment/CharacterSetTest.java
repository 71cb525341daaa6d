package org.paymentassistant.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterSetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Société Générale | Societe Generale",
                "Straße | Strasse",
                "Ærø Ø Œuvre | AEro O OEuvre",
                "Łódź Đakovo Þór | Lodz Dakovo THor",
                "Müller & Söhne | Muller + Sohne",
                "Αθήνα | Athina",
                "Ελλάς Ψυχή | Ellas Psychi",
                "Москва Щукин | Moskva Shtukin",
                "Љубљана | Ljubljana",
                "2026/0042 | 2026/0042",
                "A_B\\C;D | A-B/C,D",
                "«Nom» “x” | 'Nom' 'x'",
                "5 € | 5 EUR",
                "a@b.example | a(at)b.example",
                "１２３ ﬁn | 123 fin",
                "株式 A | .. A",
                "10 % | 10 .",
                "a\u200bb | ab",
                "x\u00a0\u2009y | x y"
            })
    void writesAnyTextInTheCharactersOfSepa(String text, String written) {
        assertThat(CharacterSet.SEPA.transliterate(text)).isEqualTo(written);
    }

    @Test
    void writesForBanksThatTakeFewer() {
        CharacterSet fewer = CharacterSet.SEPA.without("/?");
        assertThat(fewer.transliterate("2026/0042 & co?")).isEqualTo("2026-0042 + co");
        assertThat(fewer.takesAll("2026/0042")).isFalse();
        assertThat(fewer.takesAll("2026-0042")).isTrue();
    }

    @Test
    void consistsOfPrintableAscii() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CharacterSet("é"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CharacterSet("\n"));
    }

    @Test
    void leavesNothingThatIsNotTakenAndChangesNothingTwice() {
        Random random = new Random(20_260_105);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(20, 1, 0x3000).filter(Character::isDefined).forEach(text::appendCodePoint);
            String written = CharacterSet.SEPA.transliterate(text.toString());
            assertThat(CharacterSet.SEPA.takesAll(written)).as(written).isTrue();
            assertThat(CharacterSet.SEPA.transliterate(written)).isEqualTo(written);
        }
    }
}
