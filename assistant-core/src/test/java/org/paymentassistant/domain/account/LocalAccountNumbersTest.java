package org.paymentassistant.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAccountNumbersTest {

    @Test
    void readsABankgiroNumber() {
        assertThat(LocalAccountNumbers.bankgiro("5050-1055").map(LocalAccount::number))
                .contains("50501055");
        assertThat(LocalAccountNumbers.bankgiro("991-2346").map(LocalAccount::number))
                .contains("9912346");
        assertThat(LocalAccountNumbers.bankgiro("5050-1056")).isEmpty();
        assertThat(LocalAccountNumbers.bankgiro("18-2")).isEmpty();
    }

    @Test
    void readsAPlusgiroNumber() {
        assertThat(LocalAccountNumbers.plusgiro("28 65 43-4").map(LocalAccount::number))
                .contains("2865434");
        assertThat(LocalAccountNumbers.plusgiro("18").map(LocalAccount::number)).contains("18");
        assertThat(LocalAccountNumbers.plusgiro("28 65 43-5")).isEmpty();
    }

    @Test
    void tellsTheTwoSwedishGirosApart() {
        assertThat(LocalAccountNumbers.bankgiro("5050-1055").orElseThrow().key())
                .isNotEqualTo(
                        LocalAccountNumbers.plusgiro("5050-1055").orElseThrow().key());
    }

    @Test
    void readsAClabe() {
        assertThat(LocalAccountNumbers.clabe("032 180 00011835971 9").map(LocalAccount::number))
                .contains("032180000118359719");
        assertThat(LocalAccountNumbers.clabe("032180000118359718")).isEmpty();
        assertThat(LocalAccountNumbers.clabe("03218000011835971")).isEmpty();
    }

    @Test
    void readsACbu() {
        assertThat(LocalAccountNumbers.cbu("2850590940090418135201").map(LocalAccount::number))
                .contains("2850590940090418135201");
        assertThat(LocalAccountNumbers.cbu("2850590940090418135200")).isEmpty();
        assertThat(LocalAccountNumbers.cbu("2850590840090418135201")).isEmpty();
    }

    @Test
    void readsANorwegianNumber() {
        assertThat(LocalAccountNumbers.norwegian("8601.11.17947").map(LocalAccount::number))
                .contains("86011117947");
        assertThat(LocalAccountNumbers.norwegian("8601 11 17948")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-0242-0100194-00", "01 0242 0100194 000", "010242010019400"})
    void readsANewZealandNumberWithEitherSuffix(String text) {
        assertThat(LocalAccountNumbers.newZealand(text).map(LocalAccount::number))
                .contains("0102420100194000");
    }

    @Test
    void rejectsANewZealandNumberWithAWrongCheckDigit() {
        assertThat(LocalAccountNumbers.newZealand("01-0242-0100195-00")).isEmpty();
        assertThat(LocalAccountNumbers.newZealand("01-0242-0100194")).isEmpty();
    }
}
