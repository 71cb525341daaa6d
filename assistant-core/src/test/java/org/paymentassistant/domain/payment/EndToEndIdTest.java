package org.paymentassistant.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndToEndIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "PA-7K2M4Q", "2026/0042", "a b", "12345678901234567890123456789012345"})
    void isUpToThirtyFiveCharactersOfSepa(String value) {
        assertThat(EndToEndId.of(value)).hasToString(value);
        assertThat(EndToEndId.parse(" " + value + " ")).contains(EndToEndId.of(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/A",
                "A/",
                "A//B",
                "é",
                "A&B",
                "A\nB",
                " A",
                "A_B",
                "１２",
                "123456789012345678901234567890123456"
            })
    void isNothingElse(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> EndToEndId.of(value));
    }
}
