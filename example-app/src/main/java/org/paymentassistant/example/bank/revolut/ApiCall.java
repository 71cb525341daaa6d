package org.paymentassistant.example.bank.revolut;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it arrived.
 *
 * @param method the HTTP method
 * @param path below the address of the API
 * @param query the raw query, maybe empty
 * @param authorization the header of that name, maybe empty
 * @param body the text of the body
 */
record ApiCall(String method, String path, String query, String authorization, String body) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    Map<String, String> parameters() {
        return form(query);
    }

    Map<String, String> form() {
        return form(body);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters().get(name));
    }

    ObjectNode json() {
        try {
            JsonNode read = JSON.readTree(body);
            if (read instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw Refusal.invalid("The body is no JSON");
        }
        throw Refusal.invalid("The body is no object");
    }

    /** A part of the path, counted from 1. */
    String part(int number) {
        return path.split("/", -1)[number];
    }

    /** The last part of the path. */
    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Map<String, String> form(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
