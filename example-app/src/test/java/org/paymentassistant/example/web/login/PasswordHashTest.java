package org.paymentassistant.example.web.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void knowsItsPasswordAndNoOther() {
        PasswordHash hash = PasswordHash.parse(
                PasswordHash.of("correct horse".toCharArray(), random).text());

        assertThat(hash.isOf("correct horse".toCharArray())).isTrue();
        assertThat(hash.isOf("correct horsf".toCharArray())).isFalse();
        assertThat(hash.isOf(new char[0])).isFalse();
    }

    @Test
    void hidesEqualPasswords() {
        assertThat(PasswordHash.of("correct horse".toCharArray(), random).hash())
                .isNotEqualTo(
                        PasswordHash.of("correct horse".toCharArray(), random).hash());
    }

    @Test
    void isSlowToTry() {
        assertThat(PasswordHash.of("correct horse".toCharArray(), random).text())
                .startsWith("pbkdf2-sha256:600000:");
    }

    /** The second vector of RFC 7914 section 11 for PBKDF2-HMAC-SHA-256: "Password", "NaCl", 80000 iterations, cut to 256 bits. */
    @Test
    void isTheFunctionOfTheStandard() {
        PasswordHash vector = new PasswordHash(80_000, "TmFDbA==", "TdzY9guYviGDDO5e8icB+WQaRBjQTAQUrv8Ih2s0q1Y=");

        assertThat(vector.isOf("Password".toCharArray())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "pbkdf2-sha256:600000:short:hash",
                "pbkdf2-sha256:99999999:AAAAAAAAAAAAAAAAAAAAAA==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PasswordHash.parse(text));
    }
}
