package org.paymentassistant.example.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a form as browsers post it; what cannot be decoded is left out, of repeated fields the first counts. */
final class FormFields {

    private static final int MOST_FIELDS = 50;

    private FormFields() {}

    static Map<String, String> parse(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : body.split("&", MOST_FIELDS + 1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && fields.size() < MOST_FIELDS) {
                put(fields, pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        try {
            fields.putIfAbsent(
                    URLDecoder.decode(name, StandardCharsets.UTF_8), URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // a broken escape: as if the field had not been sent
        }
    }
}
