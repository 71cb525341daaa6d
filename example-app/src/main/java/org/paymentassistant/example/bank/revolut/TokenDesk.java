package org.paymentassistant.example.bank.revolut;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.paymentassistant.example.bank.BankResponse;

/** Gives access tokens against a refresh token and a signed assertion, and knows its tokens again. Used under a lock. */
final class TokenDesk {

    private static final Duration LIFE = Duration.ofMinutes(40);
    private static final String BEARER = "Bearer ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<RevolutCompany> companies;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Map<String, Given> given = new HashMap<>();

    private record Given(RevolutCompany company, Instant until) {}

    TokenDesk(List<RevolutCompany> companies, InstantSource clock, RandomGenerator random) {
        this.companies = companies;
        this.clock = clock;
        this.random = random;
    }

    BankResponse give(ApiCall call) {
        Map<String, String> form = call.form();
        RevolutCompany company = companies.stream()
                .filter(known -> known.refreshToken().equals(form.get("refresh_token")))
                .filter(known -> "refresh_token".equals(form.get("grant_type")))
                .filter(known -> isSignedBy(known, form.getOrDefault("client_assertion", "")))
                .findFirst()
                .orElseThrow(() -> new Refusal(401, "Unauthorised"));
        String token = "oa_sim_" + Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
        given.put(token, new Given(company, clock.instant().plus(LIFE)));
        return BankResponse.json(
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("access_token", token)
                        .put("token_type", "bearer")
                        .put("expires_in", LIFE.toSeconds())
                        .toString());
    }

    RevolutCompany check(String authorization) {
        Given found = authorization.startsWith(BEARER) ? given.get(authorization.substring(BEARER.length())) : null;
        if (found == null || !clock.instant().isBefore(found.until())) {
            throw new Refusal(401, "The request should be authorized.");
        }
        return found.company();
    }

    /** All tokens end at once. */
    void endAll() {
        given.clear();
    }

    private boolean isSignedBy(RevolutCompany company, String assertion) {
        String[] parts = assertion.split("\\.", -1);
        try {
            return parts.length == 3 && saysWho(company, parts[1]) && verified(company, parts);
        } catch (GeneralSecurityException | JsonProcessingException | IllegalArgumentException e) {
            return false;
        }
    }

    private boolean saysWho(RevolutCompany company, String claims) throws JsonProcessingException {
        JsonNode said = JSON.readTree(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8));
        return said.path("iss").asText().equals(company.issuer())
                && said.path("sub").asText().equals(company.clientId())
                && said.path("aud").asText().equals("https://revolut.com")
                && said.path("exp").asLong() > clock.instant().getEpochSecond();
    }

    private static boolean verified(RevolutCompany company, String[] parts) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(company.key());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }
}
