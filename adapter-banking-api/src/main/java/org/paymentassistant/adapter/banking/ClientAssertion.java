package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.paymentassistant.PermanentAssistantException;

/** A JSON Web Token by which a client shows who it is (RFC 7523), signed with RS256 and good for some minutes. */
final class ClientAssertion {

    private static final String AUDIENCE = "https://revolut.com";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private ClientAssertion() {}

    static String of(OAuthClient client, Instant now) {
        String head = JsonNodeFactory.instance
                .objectNode()
                .put("alg", "RS256")
                .put("typ", "JWT")
                .toString();
        String claims = JsonNodeFactory.instance
                .objectNode()
                .put("iss", client.issuer())
                .put("sub", client.clientId())
                .put("aud", AUDIENCE)
                .put("exp", now.plus(LIFE).getEpochSecond())
                .toString();
        String signed = base64(utf8(head)) + "." + base64(utf8(claims));
        return signed + "." + base64(signature(client, signed));
    }

    private static byte[] signature(OAuthClient client, String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(client.key().get());
            signature.update(utf8(text));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new PermanentAssistantException("the key of client " + client.clientId() + " cannot sign", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
