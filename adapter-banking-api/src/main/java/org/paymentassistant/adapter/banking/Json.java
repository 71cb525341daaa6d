package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the bank's JSON, trusting neither its shapes nor its types. */
final class Json {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Z}]+");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,7})?");
    private static final int LONGEST_MESSAGE = 300;

    private Json() {}

    /** The object below its name, or, where the bank leaves the envelope out, itself. */
    static JsonNode unwrapped(JsonNode body, String envelope) {
        return body.path(envelope).isObject() ? body.path(envelope) : body;
    }

    /** A text that is there and not blank. */
    static Optional<String> text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isTextual() ? Optional.of(value.textValue()).filter(text -> !text.isBlank()) : Optional.empty();
    }

    /** An id that may stand in a path. */
    static Optional<String> id(JsonNode object) {
        return text(object, "id").filter(Json::isId);
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** A decimal number in a string or as a number. */
    static Optional<BigDecimal> decimal(JsonNode value) {
        return Optional.of(value.asText())
                .filter(text -> DECIMAL.matcher(text).matches())
                .map(BigDecimal::new);
    }

    /** The same objects, without those whose id came before: lists move while they are read. */
    static List<JsonNode> eachOnce(List<JsonNode> objects) {
        Set<String> seen = new HashSet<>();
        List<JsonNode> once = new ArrayList<>();
        for (JsonNode object : objects) {
            Optional<String> id = id(object);
            if (id.isEmpty() || seen.add(id.get())) {
                once.add(object);
            }
        }
        return once;
    }

    /** The error in an answer, in whichever envelope; missing where there is none. */
    static JsonNode error(BankAnswer answer) {
        JsonNode body = answer.json().orElse(MissingNode.getInstance());
        return unwrapped(unwrapped(body, "error"), "Error");
    }

    /** What the bank says to people about an error, on one line. */
    static String message(BankAnswer answer) {
        JsonNode error = error(answer);
        String message = text(error, "errorMessage")
                .or(() -> text(error, "errorType"))
                .or(() -> text(error, "message"))
                .orElseGet(() -> "status " + answer.status());
        String line = INVISIBLE.matcher(message).replaceAll(" ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_MESSAGE));
    }
}
