package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Reads the fields of a JSON object of a request and refuses the request where one is missing, too long or of another type. */
final class Fields {
    private final JsonNode object;
    private final String path;

    Fields(ObjectNode object) {
        this(object, "");
    }

    private Fields(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    /** Gives a text that must be there and must not be blank. */
    String text(String name, int longest) {
        return optionalText(name, longest).orElseThrow(() -> refusal(name, "is required"));
    }

    /** Gives a text; JSON null and blank text count as absent. */
    Optional<String> optionalText(String name, int longest) {
        if (isAbsent(name)) {
            return Optional.empty();
        }
        if (!object.path(name).isTextual()) {
            throw refusal(name, "must be a string");
        }
        String text = object.path(name).textValue();
        if (text.length() > longest) {
            throw refusal(name, "must have at most " + longest + " characters");
        }
        return Optional.of(text).filter(value -> !value.isBlank());
    }

    /** Gives a text that must be there and match a pattern. */
    String matching(String name, String pattern) {
        String text = text(name, Integer.MAX_VALUE);
        if (!text.matches(pattern)) {
            throw refusal(name, "must match " + pattern);
        }
        return text;
    }

    /** Gives an object that must be there. */
    Fields object(String name) {
        return optionalObject(name).orElseThrow(() -> refusal(name, "is required"));
    }

    /** Gives an object, or nothing if it is absent. */
    Optional<Fields> optionalObject(String name) {
        if (isAbsent(name)) {
            return Optional.empty();
        }
        if (!object.path(name).isObject()) {
            throw refusal(name, "must be an object");
        }
        return Optional.of(new Fields(object.path(name), path + name + "."));
    }

    /** Gives a boolean, false if it is absent. */
    boolean flag(String name) {
        if (!isAbsent(name) && !object.path(name).isBoolean()) {
            throw refusal(name, "must be true or false");
        }
        return object.path(name).asBoolean(false);
    }

    /** Gives the value as it stands, maybe missing. */
    JsonNode raw(String name) {
        return object.path(name);
    }

    BankRefusal refusal(String name, String rule) {
        return new BankRefusal(BankError.invalid(path + name + " " + rule));
    }

    private boolean isAbsent(String name) {
        return object.path(name).isMissingNode() || object.path(name).isNull();
    }
}
