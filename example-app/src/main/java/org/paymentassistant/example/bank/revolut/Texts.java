package org.paymentassistant.example.bank.revolut;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Reads texts of requests strictly. */
final class Texts {

    private Texts() {}

    static Optional<String> maybe(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw Refusal.invalid("'" + name + "' must be a text");
        }
        return Optional.of(value.textValue());
    }

    static String required(JsonNode object, String name, int longest) {
        String text = maybe(object, name).orElseThrow(() -> Refusal.invalid("Required '" + name + "' is missing"));
        if (text.length() > longest) {
            throw Refusal.invalid("'" + name + "' is longer than " + longest);
        }
        return text;
    }
}
