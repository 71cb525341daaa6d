package org.paymentassistant.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paymentassistant.domain.party.LegalRegistrationId.Scheme;

class LegalRegistrationIdTest {

    static Stream<Arguments> rightNumbers() {
        return Stream.of(
                Arguments.of(Scheme.SIREN, "552 008 443", "552008443"),
                Arguments.of(Scheme.SIRET, "732 829 320 00074", "73282932000074"),
                Arguments.of(Scheme.SIRET, "35600000000048", "35600000000048"),
                Arguments.of(Scheme.SIRET, "35600000009075", "35600000009075"),
                Arguments.of(Scheme.BE_KBO, "0428.759.497", "0428759497"),
                Arguments.of(Scheme.NL_KVK, "12345678", "12345678"),
                Arguments.of(Scheme.CH_UID, "CHE-100.155.212", "CHE100155212"),
                Arguments.of(Scheme.DE_HANDELSREGISTER, "HRB 86891", "HRB86891"),
                Arguments.of(Scheme.GB_COMPANY, "SC123456", "SC123456"),
                Arguments.of(Scheme.SE_ORGNR, "556703-7485", "5567037485"),
                Arguments.of(Scheme.NO_ORGNR, "995 525 828", "995525828"),
                Arguments.of(Scheme.DK_CVR, "13585628", "13585628"),
                Arguments.of(Scheme.FI_YTUNNUS, "2077474-0", "20774740"),
                Arguments.of(Scheme.PL_NIP, "856-734-62-15", "8567346215"),
                Arguments.of(Scheme.PL_REGON, "192598184", "192598184"),
                Arguments.of(Scheme.PL_REGON, "12345678512347", "12345678512347"),
                Arguments.of(Scheme.PL_KRS, "0000127206", "0000127206"),
                Arguments.of(Scheme.CZ_ICO, "25123891", "25123891"),
                Arguments.of(Scheme.ES_NIF, "B-58378431", "B58378431"),
                Arguments.of(Scheme.AU_ABN, "83 914 571 673", "83914571673"),
                Arguments.of(Scheme.US_EIN, "91-1144442", "911144442"),
                Arguments.of(Scheme.IN_GSTIN, "27AAPFU0939F1ZV", "27AAPFU0939F1ZV"),
                Arguments.of(Scheme.LEI, "213800KUD8LAJWSQ9D15", "213800KUD8LAJWSQ9D15"));
    }

    @ParameterizedTest
    @MethodSource("rightNumbers")
    void readsTheNumbersOfEachRegister(Scheme scheme, String text, String value) {
        assertThat(LegalRegistrationId.parse(scheme, text).map(LegalRegistrationId::value))
                .contains(value);
    }

    @Test
    void knowsARightNumberOfEachRegister() {
        Set<Object> tried = rightNumbers().map(a -> a.get()[0]).collect(Collectors.toSet());
        assertThat(tried).isEqualTo(EnumSet.allOf(Scheme.class));
    }

    @ParameterizedTest
    @CsvSource({
        "SIREN, 552008444",
        "SIRET, 73282932000079",
        "SIRET, 35600000009076",
        "BE_KBO, 0428759498",
        "NL_KVK, 1234567",
        "CH_UID, CHE100155213",
        "CH_UID, 100155212",
        "DE_HANDELSREGISTER, HRC86891",
        "GB_COMPANY, S1234567",
        "SE_ORGNR, 5567037486",
        "SE_ORGNR, 1010101010",
        "NO_ORGNR, 995525829",
        "DK_CVR, 13585627",
        "FI_YTUNNUS, 20774741",
        "PL_NIP, 8567346216",
        "PL_REGON, 192598183",
        "PL_REGON, 12345678612342",
        "PL_KRS, 127206",
        "CZ_ICO, 25123892",
        "ES_NIF, B58378432",
        "AU_ABN, 99999999999",
        "US_EIN, 91114444",
        "IN_GSTIN, 27AAPFU0939F1ZO",
        "LEI, 213800KUD8XPJWSQ9D15"
    })
    void rejectsWrongNumbers(Scheme scheme, String text) {
        assertThat(LegalRegistrationId.parse(scheme, text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> LegalRegistrationId.of(scheme, text));
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalRegistrationId(scheme, text));
    }

    @Test
    void isNamedByElectronicInvoicesWithACode() {
        assertThat(Scheme.ofIcd("0002")).contains(Scheme.SIREN);
        assertThat(Scheme.ofIcd("0208")).contains(Scheme.BE_KBO);
        assertThat(Scheme.ofIcd("9999")).isEmpty();
        assertThat(Scheme.ofIcd("")).isEmpty();
        assertThat(Scheme.SIRET.icd()).contains("0009");
        assertThat(Scheme.US_EIN.icd()).isEmpty();
    }
}
