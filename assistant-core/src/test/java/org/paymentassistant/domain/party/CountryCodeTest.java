package org.paymentassistant.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"FR", "fr", " Fr ", "XK", "GB"})
    void readsCodesInUse(String text) {
        assertThat(CountryCode.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "FRA", "UK", "EU", "XX", "AN", "ＦＲ", "F R", "ﬁ"})
    void rejectsEverythingElse(String text) {
        assertThat(CountryCode.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> CountryCode.of(text));
    }

    @Test
    void isPrintedAsItsTwoLetters() {
        assertThat(CountryCode.of("FR")).hasToString("FR").isLessThan(CountryCode.of("GB"));
    }
}
