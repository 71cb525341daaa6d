package org.paymentassistant.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU13585627",
                "BE0428759497",
                "BG175074752",
                "CHE100155212",
                "CY10259033P",
                "CZ25123891",
                "DE136695976",
                "DK13585628",
                "EE100931558",
                "EL094259216",
                "ES54362315K",
                "ESB58378431",
                "ESJ99216582",
                "ESX2482300W",
                "FI20774740",
                "FR40303265045",
                "FR4Z123456782",
                "FRK7399859412",
                "GB980780684",
                "HR33392005961",
                "HU12892312",
                "IE6433435F",
                "IE6433435OA",
                "IE8D79739I",
                "IT00743110157",
                "LT100001919017",
                "LT119511515",
                "LU15027442",
                "LV40003521600",
                "MT11679112",
                "NL004495445B01",
                "NL123456789B13",
                "NO995525828MVA",
                "PL8567346215",
                "PT501964843",
                "RO18547290",
                "SE123456789701",
                "SI50223054",
                "SK2022749619",
                "XI980780684"
            })
    void acceptsRightNumbersOfEachCountry(String value) {
        assertThat(VatId.parse(value).map(VatId::value)).contains(value);
        assertThat(VatId.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU13585626",
                "BE0428759498",
                "BE0000000097",
                "BG175074751",
                "CHE100155213",
                "CY10259033Z",
                "CZ25123890",
                "DE136695978",
                "DK13585627",
                "EE100594103",
                "EL123456781",
                "ES54362315Z",
                "ESB58378432",
                "ESJ99216583",
                "FI20774741",
                "FR41303265045",
                "FR84323140391",
                "FRIK399859412",
                "GB802311781",
                "HR33392005962",
                "HU12892313",
                "IE6433435E",
                "IT00743110158",
                "IT00743119997",
                "LT100001919018",
                "LU15027443",
                "LV40003521601",
                "MT11679113",
                "NL004495446B01",
                "NL123456789B14",
                "NO995525829MVA",
                "NO995525828",
                "PL8567346216",
                "PT501964842",
                "RO18547291",
                "SE123456788801",
                "SI50223055",
                "SK2022749618",
                "US123456789",
                "FR",
                "CHE",
                "CH100155212",
                ""
            })
    void rejectsWrongNumbers(String value) {
        assertThat(VatId.parse(value)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> VatId.of(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new VatId(value));
    }

    @ParameterizedTest
    @CsvSource({
        "fr 40 303 265 045, FR40303265045",
        "FR-40-303.265.045, FR40303265045",
        "BE 0428.759.497, BE0428759497",
        "BE 428.759.497, BE0428759497",
        "GR 094259216, EL094259216",
        "CHE-100.155.212 MWST, CHE100155212",
        "CHE-100.155.212 TVA, CHE100155212",
        "DE 136 695 976, DE136695976",
        "NO 995 525 828 MVA, NO995525828MVA",
        "ATU 13585627, ATU13585627",
        "PL 856-734-62-15, PL8567346215"
    })
    void readsWhatPeopleWrite(String text, String value) {
        assertThat(VatId.parse(text).map(VatId::value)).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"EL094259216, GR", "XI980780684, GB", "CHE100155212, CH", "FR40303265045, FR", "ATU13585627, AT"})
    void knowsItsCountry(String value, String country) {
        assertThat(VatId.of(value).country().value()).isEqualTo(country);
    }

    @Test
    void rejectsAlmostAllRandomNumbers() {
        Random random = new Random(20_260_103);
        long accepted = random.ints(10_000, 100_000_000, 1_000_000_000)
                .filter(number -> VatId.parse("DE" + number).isPresent())
                .count();
        assertThat(accepted).isBetween(850L, 1_150L);
    }

    @Test
    void rejectsEndlessText() {
        assertThat(VatId.parse("DE" + "1".repeat(100_000))).isEmpty();
    }
}
