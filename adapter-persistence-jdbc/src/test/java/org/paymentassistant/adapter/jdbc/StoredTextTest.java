package org.paymentassistant.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain é ✓ \ud83d\ude00",
                "\u0000",
                "a\u0000b",
                "\ud83d",
                "\ude00\ud83d",
                "\\",
                "\\u0000",
                "\\\\u0000",
                "C:\\new\\u12",
                "$1\\$2"
            })
    void givesTextBackAsItWas(String text) {
        assertThat(StoredText.read(StoredText.of(text))).isEqualTo(text);
        assertThat(StoredText.of(text)).doesNotContain("\u0000");
    }

    @Test
    void leavesUsualTextAsItIs() {
        assertThat(StoredText.of("détail “é” \ud83d\ude00")).isEqualTo("détail “é” \ud83d\ude00");
    }

    @Test
    void writesWhatNoColumnTakesByItsNumber() {
        assertThat(StoredText.of("a\u0000\ud83d\\")).isEqualTo("a\\u0000\\uD83D\\\\");
    }
}
