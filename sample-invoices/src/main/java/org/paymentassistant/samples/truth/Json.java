package org.paymentassistant.samples.truth;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, collections, texts, numbers and truth values as JSON (RFC 8259). Stateless. */
public final class Json {
    private Json() {}

    /**
     * Writes a value.
     *
     * @param value a map with text keys, a collection, a number, a boolean, else its text
     * @return one line of JSON
     */
    public static String write(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> quoted(e.getKey().toString()) + ": " + write(e.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(Json::write).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
