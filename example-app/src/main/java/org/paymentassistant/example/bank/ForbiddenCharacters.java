package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** Refuses requests with one of the characters {@code & < > % ? \ / |} in the path, in a query value or in a text of the body. */
final class ForbiddenCharacters {
    private static final String FORBIDDEN = "&<>%?\\/|";

    /** An address and Base64 cannot be written without a slash. */
    private static final Set<String> EXEMPT_FIELDS = Set.of("url", "file");

    private ForbiddenCharacters() {}

    static void refuseIn(BankRequest request) {
        request.segments().forEach(segment -> refuseIn("the path", segment));
        request.query().forEach((name, value) -> refuseIn("the parameter " + name, value));
    }

    static void refuseIn(String where, JsonNode node) {
        if (node.isTextual()) {
            refuseIn(where, node.textValue());
        }
        for (JsonNode item : node.isArray() ? node : Set.<JsonNode>of()) {
            refuseIn(where, item);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!EXEMPT_FIELDS.contains(field.getKey())) {
                refuseIn(field.getKey(), field.getValue());
            }
        }
    }

    private static void refuseIn(String where, String text) {
        if (text.chars().anyMatch(character -> FORBIDDEN.indexOf(character) >= 0)) {
            throw new BankRefusal(BankError.forbiddenCharacter(where));
        }
    }
}
