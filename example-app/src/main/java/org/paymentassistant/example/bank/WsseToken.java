package org.paymentassistant.example.bank;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The content of an X-WSSE header, well-formed but not yet checked. */
record WsseToken(String username, String passwordDigest, String nonceInBase64, String created) {
    private static final Pattern HEADER = Pattern.compile(
            "UsernameToken\\s+Username=\"([^\"]+)\",\\s*PasswordDigest=\"([^\"]+)\",\\s*Nonce=\"([^\"]+)\",\\s*Created=\"([^\"]+)\"");

    static Optional<WsseToken> parse(String header) {
        Matcher matcher = HEADER.matcher(header.strip());
        return matcher.matches()
                ? Optional.of(new WsseToken(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)))
                : Optional.empty();
    }

    /** Gives the nonce as the client made it, or nothing if it is no Base64 text. */
    Optional<String> nonce() {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(nonceInBase64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "WsseToken[" + username + ", " + nonceInBase64 + ", " + created + "]";
    }
}
