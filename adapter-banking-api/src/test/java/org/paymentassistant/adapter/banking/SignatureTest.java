package org.paymentassistant.adapter.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static final Instant NOW = Instant.parse("2026-01-14T08:00:00.999Z");

    /** The digest was computed with {@code openssl sha1 -binary | base64} of nonce, time and secret. */
    @Test
    void signsAsTheBankDescribesIt() {
        Signature signature = new Signature(company -> Optional.empty(), () -> NOW, new Zeros());

        RequestSigner.Signed signed = signature.sign(new ApiCredentials("acme", "s3cr3t"));

        assertThat(signed.value())
                .isEqualTo("UsernameToken Username=\"acme\", PasswordDigest=\"2b2AnwKw1c9by3UMJiAY8657A2U=\","
                        + " Nonce=\"MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA=\", Created=\"2026-01-14T08:00:00Z\"");
        assertThat(signed.nonce()).isEqualTo("MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA=");
    }

    @Test
    void neverRepeatsANonce() {
        Signature signature = new Signature(company -> Optional.empty(), () -> NOW, new Random(1));
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            nonces.add(signature.sign(new ApiCredentials("acme", "s3cr3t")).nonce());
        }

        assertThat(nonces).hasSize(10_000);
    }

    @Test
    void neverPrintsTheSecret() {
        BankingApiSettings settings =
                BankingApiSettings.of(URI.create("https://bank.example/api"), "acme", "tell nobody");

        assertThat(settings.toString()).contains("bank.example").doesNotContain("tell nobody");
        assertThat(new ApiCredentials("acme", "tell nobody").toString()).doesNotContain("tell nobody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bank.example/api",
                "ftp://bank.example",
                "https:///api",
                "https://a:b@bank.example",
                "https://bank.example/?a=b"
            })
    void refusesAddressesWhereSecretsWouldTravelInTheClear(String address) {
        assertThatThrownBy(() -> BankingApiSettings.of(URI.create(address), "acme", "secret"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://bank.example", "http://127.0.0.1:8080/api", "http://localhost/api", "http://[::1]:80"})
    void takesHttpsAndLoopback(String address) {
        assertThat(BankingApiSettings.of(URI.create(address), "acme", "secret").base())
                .isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\"b", "a\nb"})
    void refusesUsersThatCannotStandInAHeader(String user) {
        assertThatThrownBy(() -> new ApiCredentials(user, "secret")).isInstanceOf(IllegalArgumentException.class);
    }

    private static final class Zeros implements java.util.random.RandomGenerator {
        @Override
        public long nextLong() {
            return 0;
        }
    }
}
