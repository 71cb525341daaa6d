package org.paymentassistant.example.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {

    private Instant now = Instant.parse("2026-03-10T12:00:00Z");
    private final LoginAttempts attempts = new LoginAttempts(() -> now);

    @Test
    void holdsBackWhoTriesANameTooOften() {
        assertThat(admitted("anna", 20)).isEqualTo(LoginAttempts.MOST_FOR_A_NAME);
        assertThat(attempts.admits("bert")).isTrue();

        now = now.plus(LoginAttempts.MEMORY).plusSeconds(1);
        assertThat(attempts.admits("anna")).isTrue();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        admitted("anna", 9);
        attempts.succeeded("anna");

        assertThat(admitted("anna", 20)).isEqualTo(LoginAttempts.MOST_FOR_A_NAME);
    }

    @Test
    void holdsBackWhoTriesManyNames() {
        int admitted = 0;
        for (int i = 0; i < 500; i++) {
            admitted += admitted("name" + i, 1);
        }
        assertThat(admitted).isEqualTo(LoginAttempts.MOST_A_MINUTE);

        now = now.plus(Duration.ofSeconds(61));
        assertThat(attempts.admits("anna")).isTrue();
    }

    private int admitted(String name, int times) {
        int admitted = 0;
        for (int i = 0; i < times; i++) {
            admitted += attempts.admits(name) ? 1 : 0;
        }
        return admitted;
    }
}
