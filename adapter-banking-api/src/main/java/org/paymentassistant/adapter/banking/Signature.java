package org.paymentassistant.adapter.banking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.paymentassistant.PermanentAssistantException;
import org.paymentassistant.domain.company.Company;

/**
 * Signs requests by the X-WSSE header: each signature is good for one request and for some minutes. Thread-safe.
 */
final class Signature implements RequestSigner {

    private static final int NONCE_BYTES = 16;

    private final CompanyCredentials known;
    private final InstantSource clock;
    private final RandomGenerator random;

    Signature(CompanyCredentials known, InstantSource clock, RandomGenerator random) {
        this.known = known;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Signed sign(Company company) {
        return sign(known.of(company.id())
                .orElseThrow(() -> new PermanentAssistantException(
                        "no access to the bank for company " + company.id().value())));
    }

    Signed sign(ApiCredentials credentials) {
        String nonce = nextNonce();
        String created = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        String digest = base64(sha1().digest(utf8(nonce + created + credentials.secret())));
        String shownNonce = base64(utf8(nonce));
        String header = "UsernameToken Username=\"%s\", PasswordDigest=\"%s\", Nonce=\"%s\", Created=\"%s\""
                .formatted(credentials.user(), digest, shownNonce, created);
        return new Signed("X-WSSE", header, shownNonce);
    }

    private synchronized String nextNonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
