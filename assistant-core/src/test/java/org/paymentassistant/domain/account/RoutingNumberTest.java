package org.paymentassistant.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoutingNumberTest {

    @ParameterizedTest
    @CsvSource({
        "US_ABA, 021000021, 021000021",
        "US_ABA, 0210-0002-1, 021000021",
        "US_ABA, 111000025, 111000025",
        "GB_SORT_CODE, 12-34-56, 123456",
        "IE_SORT_CODE, 93 11 52, 931152",
        "CA_ROUTING, 000300012, 000300012",
        "CA_ROUTING, 00012-003, 000300012",
        "AU_BSB, 062-000, 062000",
        "NZ_BANK_BRANCH, 01-0242, 010242",
        "IN_IFSC, hdfc0000123, HDFC0000123",
        "HK_BANK_CODE, 004, 004",
        "HK_BANK_CODE, 004-002, 004002",
        "SG_BANK_CODE, 7171, 7171",
        "SG_BANK_CODE, 7171 001, 7171001",
        "CN_CNAPS, 1021 0009 9996, 102100099996",
        "JP_ZENGIN, 0001-001, 0001001",
        "ZA_BRANCH, 250655, 250655",
        "DE_BLZ, 370 400 44, 37040044",
        "AT_BLZ, 19043, 19043",
        "SE_CLEARING, 5000, 5000",
        "SE_CLEARING, 8327-9, 83279",
        "DK_REGISTRATION, 0040, 0040",
        "CZ_BANK_CODE, 0800, 0800",
        "PL_KNR, 10901014, 10901014",
        "RU_BIC, 044525225, 044525225"
    })
    void readsTheNumbersOfEachCountry(RoutingScheme scheme, String text, String value) {
        assertThat(RoutingNumber.parse(scheme, text).map(RoutingNumber::value)).contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "US_ABA, 021000022",
        "US_ABA, 02100002",
        "US_ABA, 000000000",
        "US_ABA, 991000023",
        "GB_SORT_CODE, 12345",
        "GB_SORT_CODE, 12345A",
        "IE_SORT_CODE, 123456",
        "CA_ROUTING, 100300012",
        "CA_ROUTING, 1234567",
        "AU_BSB, 06200",
        "NZ_BANK_BRANCH, 01024",
        "IN_IFSC, HDFC1000123",
        "HK_BANK_CODE, 0040",
        "SG_BANK_CODE, 71710",
        "CN_CNAPS, 10210009999",
        "JP_ZENGIN, 0001",
        "ZA_BRANCH, 2506555",
        "DE_BLZ, 97040044",
        "AT_BLZ, 09043",
        "SE_CLEARING, 50000",
        "DK_REGISTRATION, 004",
        "CZ_BANK_CODE, 08000",
        "PL_KNR, 10901015",
        "RU_BIC, 054525225"
    })
    void rejectsWrongLengthsFormsAndCheckDigits(RoutingScheme scheme, String text) {
        assertThat(RoutingNumber.parse(scheme, text)).isEmpty();
        assertThatThrownBy(() -> RoutingNumber.of(scheme, text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoutingNumber(scheme, text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(RoutingScheme.class)
    void belongsToACountryAndAClearingSystem(RoutingScheme scheme) {
        assertThat(scheme.country().value()).isEqualTo(scheme.name().substring(0, 2));
        assertThat(scheme.clearingSystem()).hasSize(5);
    }

    @Test
    void rejectsEachSubstitutionOfOneDigitOfAnAba() {
        for (int place = 0; place < 9; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String changed = "021000021".substring(0, place) + digit + "021000021".substring(place + 1);
                assertThat(RoutingScheme.US_ABA.accepts(changed)).isEqualTo("021000021".equals(changed));
            }
        }
    }
}
