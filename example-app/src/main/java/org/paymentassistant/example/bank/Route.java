package org.paymentassistant.example.bank;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One method and path of the bank, and what handles it. A segment in braces stands for any text. */
record Route(RequestKind kind, String method, List<String> template, Handler handler) {
    /** The path below which all routes of the bank lie. */
    static final String BASE_PATH = "/api";

    /** Handles the requests of a route. */
    @FunctionalInterface
    interface Handler {
        Answer handle(Call call);
    }

    static Route of(RequestKind kind, String method, String template, Handler handler) {
        List<String> segments = Arrays.stream((BASE_PATH + template).split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
        return new Route(kind, method, segments, handler);
    }

    /** Gives the values of the segments in braces if the request is one of this route. */
    Optional<Map<String, String>> match(BankRequest request) {
        if (!request.method().equals(method) || request.segments().size() != template.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < template.size(); i++) {
            String expected = template.get(i);
            String actual = request.segments().get(i);
            if (expected.startsWith("{")) {
                values.put(expected.substring(1, expected.length() - 1), actual);
            } else if (!expected.equals(actual)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
