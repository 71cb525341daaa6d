package org.paymentassistant.adapter.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void readsSecondsAndDates() {
        assertThat(RetryAfter.read("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Tue, 10 Mar 2026 12:01:30 GMT", NOW)).contains(Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "99999999999999", "Tue, 10 Mar 2026 11:59:00 GMT", "12.5"})
    void readsNothingElse(String text) {
        assertThat(RetryAfter.read(text, NOW)).isEmpty();
    }
}
