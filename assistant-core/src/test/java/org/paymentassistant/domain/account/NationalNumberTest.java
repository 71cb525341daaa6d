package org.paymentassistant.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.domain.party.CountryCode;

class NationalNumberTest {

    @ParameterizedTest
    @CsvSource({
        "CZ, 19-2000145399/0800, CZ6508000000192000145399",
        "CZ, 000019-2000145399 / 0800, CZ6508000000192000145399",
        "SK, 19-8742637541/1200, SK3112000000198742637541",
        "HU, 11773016-11111018-00000000, HU42117730161111101800000000",
        "HU, 11773016-11111018, HU42117730161111101800000000",
        "NO, 8601.11.17947, NO9386011117947",
        "DK, 0040 0440116243, DK5000400440116243",
        "DK, 0040-0440116243, DK5000400440116243",
        "IS, 0159-26-007654-551073-0339, IS140159260076545510730339",
        "BE, 539-0075470-34, BE68539007547034",
        "ES, 2100 0418 45 0200051332, ES9121000418450200051332",
        "FR, 30006 00001 12345678901 89, FR7630006000011234567890189",
        "IT, X 05428 11101 000000123456, IT60X0542811101000000123456",
        "PT, 0002 0123 12345678901 54, PT50000201231234567890154"
    })
    void tellsTheIbanWhereItsOwnCheckDigitsAreRight(String country, String text, String iban) {
        assertThat(NationalNumber.iban(new CountryCode(country), text)
                        .map(Iban::value)
                        .orElse("-"))
                .isEqualTo(iban);
    }

    /** The Polish number of 26 digits is the IBAN without its country, check digits and all. */
    @Test
    void ofPolandIsTheIbanWithoutItsCountry() {
        assertThat(NationalNumber.iban(new CountryCode("PL"), "61 1090 1014 0000 0712 1981 2874")
                        .map(Iban::value))
                .contains("PL61109010140000071219812874");
        assertThat(NationalNumber.iban(new CountryCode("PL"), "61 1090 1014 0000 0712 1981 2875"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CZ, 19-2000145398/0800",
        "CZ, 20-2000145399/0800",
        "CZ, 19-2000145399",
        "HU, 11773016-11111019",
        "HU, 11773016-11111018-00000001",
        "NO, 8601.11.17948",
        "DK, 00400440116243000",
        "IS, 0159-26-007654-551073-0349",
        "BE, 539-0075470-35",
        "ES, 2100 0418 46 0200051332",
        "FR, 30006 00001 12345678901 88",
        "DE, 370400440532013000",
        "US, 021000021",
        "GB, 12345678"
    })
    void tellsNoneWithAWrongCheckDigitOrNoneAtAll(String country, String text) {
        assertThat(NationalNumber.iban(new CountryCode(country), text)).isEmpty();
    }

    @Test
    void isReadNoFurtherThanNumbersAreLong() {
        assertThat(NationalNumber.iban(new CountryCode("CZ"), "1".repeat(1_000_000)))
                .isEmpty();
    }
}
