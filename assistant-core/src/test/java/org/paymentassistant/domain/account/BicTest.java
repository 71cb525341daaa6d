package org.paymentassistant.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BicTest {

    @ParameterizedTest
    @CsvSource({
        "BNPAFRPP, BNPAFRPP",
        "bnpafrppxxx, BNPAFRPPXXX",
        "DEUT DE FF 500, DEUTDEFF500",
        "DEUT-DE-FF, DEUTDEFF",
        "NORDFIHH, NORDFIHH",
        "NLBBXK22, NLBBXK22"
    })
    void readsWhatPeopleWrite(String text, String value) {
        assertThat(Bic.parse(text).map(Bic::value)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BNPAFRP",
                "BNPAFRPPX",
                "BNPAFRPPXX",
                "BNPAFRPPXXXX",
                "BNP1FRPP",
                "INVOICES",
                "QUITTUNG",
                "BNPAЕRPP",
                "FACTURE1",
                "BNPA_FRPP"
            })
    void rejectsWhatIsNoBic(String text) {
        assertThat(Bic.parse(text)).isEmpty();
    }

    @Test
    void knowsItsParts() {
        Bic bic = Bic.of("DEUTDEFF500");
        assertThat(bic.country().value()).isEqualTo("DE");
        assertThat(bic.bank8()).isEqualTo("DEUTDEFF");
        assertThat(bic).hasToString("DEUTDEFF500");
    }

    @Test
    void knowsTheSameBankInItsShortAndItsLongForm() {
        assertThat(Bic.of("BNPAFRPP").sameBankAs(Bic.of("BNPAFRPPXXX"))).isTrue();
        assertThat(Bic.of("BNPAFRPP")).isNotEqualTo(Bic.of("BNPAFRPPXXX"));
        assertThat(Bic.of("BNPAFRPP").sameBankAs(Bic.of("BNPADEFF"))).isFalse();
    }

    @Test
    void ofThrowsForWhatIsNoBic() {
        assertThatThrownBy(() -> Bic.of("nothing")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bic("bnpafrpp")).isInstanceOf(IllegalArgumentException.class);
    }
}
