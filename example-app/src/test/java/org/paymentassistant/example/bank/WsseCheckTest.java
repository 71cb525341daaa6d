package org.paymentassistant.example.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WsseCheckTest {
    private static final String NONCE = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final String DIGEST = "mQg/3rLFzd2YVypVB6ruTUsihpM=";
    private static final String CREATED = "2026-01-02T03:04:05Z";
    private static final Instant THEN = Instant.parse(CREATED);

    private final WsseCheck check = new WsseCheck(Map.of("acme", "s3cr3t"), Duration.ofMinutes(5));

    @Nested
    class TheDigest {
        // made with another implementation of SHA-1 and Base64
        @ParameterizedTest
        @CsvSource({
            "0123456789abcdef0123456789abcdef, 2026-01-02T03:04:05Z, s3cr3t, mQg/3rLFzd2YVypVB6ruTUsihpM=",
            "0123456789abcdef0123456789abcdef, 2026-01-02T03:04:05Z, pässwörd €, bKSd9WNfBnDYnbQMkFEl3rlaRbw=",
            "ffffffffffffffffffffffffffffffff00, 2025-12-31T23:59:59Z, x, xIgntbrkAlbysfnFVNOdKRiTyXU="
        })
        void isTheSha1OfNonceCreationTimeAndSecretInBase64(String nonce, String created, String secret, String digest) {
            assertThat(WsseDigest.of(nonce, created, secret)).isEqualTo(digest);
        }
    }

    @Nested
    class ARightHeader {
        @Test
        void isAccepted() {
            assertThat(check(header("acme", DIGEST, NONCE, CREATED), THEN))
                    .isEqualTo(new WsseVerdict.Accepted("acme", NONCE));
        }

        @ParameterizedTest
        @ValueSource(longs = {-300, 0, 300})
        void isAcceptedUpToFiveMinutesBeforeOrAfterItsCreation(long seconds) {
            assertThat(check(header("acme", DIGEST, NONCE, CREATED), THEN.plusSeconds(seconds)))
                    .isInstanceOf(WsseVerdict.Accepted.class);
        }

        @ParameterizedTest
        @ValueSource(longs = {-301, 301, 86_400})
        void isRefusedBeyondFiveMinutes(long seconds) {
            assertRefused(header("acme", DIGEST, NONCE, CREATED), THEN.plusSeconds(seconds), "expired");
        }

        @Test
        void isRefusedTheSecondTime() {
            String header = header("acme", DIGEST, NONCE, CREATED);
            check(header, THEN);

            assertRefused(header, THEN.plusSeconds(1), "nonce was used");
        }

        @Test
        void isRefusedTheSecondTimeEvenAtTheLastMoment() {
            String header = header("acme", DIGEST, NONCE, CREATED);
            check(header, THEN.minusSeconds(300));

            assertRefused(header, THEN.plusSeconds(300), "nonce was used");
        }
    }

    @Nested
    class AWrongHeader {
        @ParameterizedTest
        @ValueSource(strings = {"", "UsernameToken", "Basic YWNtZTpzM2NyM3Q=", "UsernameToken Username=\"acme\""})
        void isRefusedIfMalformed(String header) {
            assertRefused(header, THEN, "malformed");
        }

        @Test
        void isRefusedIfAbsent() {
            assertThat(check.check(Optional.empty(), THEN)).isInstanceOf(WsseVerdict.Refused.class);
        }

        @Test
        void isRefusedForAnUnknownUserAsForAWrongDigest() {
            assertRefused(header("nobody", DIGEST, NONCE, CREATED), THEN, "User name or password digest");
            assertRefused(
                    header("acme", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=", NONCE, CREATED), THEN, "User name or password");
        }

        @Test
        void doesNotUseUpTheNonce() {
            check(header("acme", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=", NONCE, CREATED), THEN);

            assertThat(check(header("acme", DIGEST, NONCE, CREATED), THEN)).isInstanceOf(WsseVerdict.Accepted.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ASNFZ4mrze8BI0VniavN7w==", "MDEyMzQ1Njc4OWFiY2RlZg==", "not base64!"})
        void isRefusedUnlessTheNonceIsBase64OfEnoughHexadecimalText(String nonce) {
            assertRefused(header("acme", DIGEST, nonce, CREATED), THEN, "nonce must be");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-01-02T03:04:05+00:00", "2026-01-02 03:04:05", "2026-01-02T03:04:05.000Z", "now"})
        void isRefusedIfItsCreationTimeIsWrittenOtherwise(String created) {
            assertRefused(header("acme", DIGEST, NONCE, created), THEN, "creation time");
        }
    }

    private WsseVerdict check(String header, Instant at) {
        return check.check(Optional.of(header), at);
    }

    private void assertRefused(String header, Instant at, String reason) {
        assertThat(check(header, at))
                .isInstanceOfSatisfying(
                        WsseVerdict.Refused.class,
                        refused -> assertThat(refused.reason()).contains(reason));
    }

    private static String header(String user, String digest, String nonce, String created) {
        return "UsernameToken Username=\"%s\", PasswordDigest=\"%s\", Nonce=\"%s\", Created=\"%s\""
                .formatted(user, digest, nonce, created);
    }
}
