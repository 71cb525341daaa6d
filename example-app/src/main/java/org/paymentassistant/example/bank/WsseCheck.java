package org.paymentassistant.example.bank;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks the X-WSSE signature of requests: known user, well-formed and unused nonce, creation time within the tolerance, right
 * digest. A nonce is used up only by a request that is otherwise right. Not thread-safe.
 */
final class WsseCheck {
    private static final Pattern NONCE = Pattern.compile("[0-9a-f]{32,}");
    private static final DateTimeFormatter CREATED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> secrets;
    private final Duration tolerance;
    private final Map<String, Instant> usedNonces = new HashMap<>();

    /**
     * @param secrets the secret of each user name
     * @param tolerance the largest distance between the creation time and the bank's clock, in either direction
     */
    WsseCheck(Map<String, String> secrets, Duration tolerance) {
        this.secrets = Map.copyOf(secrets);
        this.tolerance = tolerance;
    }

    /** Checks one request that arrived at the given instant with the given X-WSSE header, or without one. */
    WsseVerdict check(Optional<String> header, Instant receivedAt) {
        if (header.isEmpty()) {
            return new WsseVerdict.Refused("The X-WSSE header is missing.");
        }
        return WsseToken.parse(header.get())
                .map(token -> check(token, receivedAt))
                .orElseGet(() -> new WsseVerdict.Refused("The X-WSSE header is malformed."));
    }

    private WsseVerdict check(WsseToken token, Instant receivedAt) {
        Optional<String> nonce =
                token.nonce().filter(text -> NONCE.matcher(text).matches());
        if (nonce.isEmpty()) {
            return new WsseVerdict.Refused(
                    "The nonce must be Base64 of at least 32 lower-case hexadecimal characters.");
        }
        if (!isFresh(token.created(), receivedAt)) {
            return new WsseVerdict.Refused("The token is expired or its creation time is wrong.");
        }
        if (!isSigned(token, nonce.get())) {
            return new WsseVerdict.Refused("User name or password digest are wrong.");
        }
        return useUp(token, nonce.get(), receivedAt);
    }

    private boolean isFresh(String created, Instant receivedAt) {
        try {
            Instant instant = LocalDateTime.parse(created, CREATED).toInstant(ZoneOffset.UTC);
            return Duration.between(instant, receivedAt).abs().compareTo(tolerance) <= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean isSigned(WsseToken token, String nonce) {
        return Optional.ofNullable(secrets.get(token.username()))
                .map(secret -> WsseDigest.of(nonce, token.created(), secret))
                .filter(digest -> WsseDigest.same(digest, token.passwordDigest()))
                .isPresent();
    }

    private WsseVerdict useUp(WsseToken token, String nonce, Instant receivedAt) {
        // a token older than twice the tolerance cannot come back as fresh
        usedNonces
                .values()
                .removeIf(used -> used.plus(tolerance.multipliedBy(2)).isBefore(receivedAt));
        return usedNonces.putIfAbsent(nonce, receivedAt) == null
                ? new WsseVerdict.Accepted(token.username(), token.nonceInBase64())
                : new WsseVerdict.Refused("The nonce was used before.");
    }
}
