package org.paymentassistant.example.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** An authenticated request on its way to a resource. */
record Call(Company company, BankRequest request, Map<String, String> values) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Gives the value of a segment that the route has in braces. */
    String segment(String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow(() -> new IllegalStateException("no segment " + name));
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.query().get(name));
    }

    /** Reads the body as a JSON object without forbidden characters, or refuses the request. */
    Fields body() {
        JsonNode json = parsedBody();
        if (json instanceof ObjectNode object) {
            ForbiddenCharacters.refuseIn("the body", object);
            return new Fields(object);
        }
        throw new BankRefusal(BankError.invalid("the body must be a JSON object"));
    }

    private JsonNode parsedBody() {
        try {
            return JSON.readTree(request.body());
        } catch (JsonProcessingException e) {
            throw new BankRefusal(BankError.invalid("the body is not valid JSON"));
        }
    }
}
