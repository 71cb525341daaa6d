package org.paymentassistant.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyNameTest {

    private static PartyName name(String text) {
        return PartyName.of(text);
    }

    @Test
    void isOneCleanLine() {
        assertThat(name("  Atelier\r\n\tdu  Pont\u00a0SA ").value()).isEqualTo("Atelier du Pont SA");
    }

    @Test
    void hasNoCharactersThatNobodySees() {
        assertThat(name("Acme\u202eAS\u200b\u0000 \ufeffLtd\u2066").value()).isEqualTo("AcmeAS Ltd");
    }

    @Test
    void keepsLettersOfAllScripts() {
        assertThat(name("Łódź Œuvre ΑΒΓ Ялта 株式会社").value()).isEqualTo("Łódź Œuvre ΑΒΓ Ялта 株式会社");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b\u202e", "\n"})
    void doesNotExistWithoutAVisibleCharacter(String text) {
        assertThat(PartyName.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> name(text));
    }

    @Test
    void hasAtMost140Characters() {
        assertThat(PartyName.parse("a".repeat(140))).isPresent();
        assertThat(PartyName.parse("a".repeat(141))).isEmpty();
        assertThat(PartyName.parse("a".repeat(100_000))).isEmpty();
        assertThat(PartyName.parse(" ".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Müller & Söhne GmbH & Co. KG | muller sohne",
                "MULLER SOHNE | muller sohne",
                "Dupont S.A.R.L. | dupont",
                "SARL Dupont | dupont",
                "Société Générale S.A. | societe generale",
                "L'Atelier SAS | latelier",
                "Ørsted A/S | orsted",
                "Straßenbau AG | strassenbau",
                "Example Pty Ltd | example",
                "Novák s.r.o. | novak",
                "Kowalski Sp. z o.o. | kowalski",
                "Limited | limited",
                "SA | sa",
                "Grupo Norte S.A. de C.V. | grupo norte",
                "ООО Ромашка | ооо ромашка",
                "!!! | !!!"
            })
    void isComparedWithoutLegalFormAccentsAndSigns(String text, String normalised) {
        assertThat(name(text).normalised()).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dupont SARL | DUPONT",
                "Dupont Transports SARL | Transports Dupont",
                "Northwind Logistics Ltd | Northwind Logistic Limited",
                "Société du Pont | SOCIETE DU PONT SA"
            })
    void resemblesOtherWritingsOfTheName(String one, String other) {
        assertThat(name(one).similarTo(name(other))).isTrue();
        assertThat(name(other).similarTo(name(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dupont SARL | Durand SARL",
                "Acme Holding GmbH | Acme Consulting GmbH",
                "Nord Services | Sud Services",
                "Jean Martin | Northwind Logistics"
            })
    void doesNotResembleOtherNames(String one, String other) {
        assertThat(name(one).similarTo(name(other))).isFalse();
    }

    @Test
    void neverTakesALookAlikeForTheOriginal() {
        PartyName cyrillic = name("Fіrma"); // the second letter is Cyrillic
        assertThat(cyrillic.normalised()).isNotEqualTo(name("Firma").normalised());
        assertThat(cyrillic.likeness(name("Firma"))).isLessThan(1);
    }
}
