package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A call of the bank's API.
 *
 * @param method the HTTP method
 * @param path path and query below the base, beginning with a slash
 * @param contentType of the body
 * @param body what is sent, maybe empty
 */
record BankCall(String method, String path, String contentType, String body) {

    private static final String JSON = "application/json";

    static BankCall get(String path) {
        return new BankCall("GET", path, JSON, "");
    }

    static BankCall post(String path, ObjectNode body) {
        return new BankCall("POST", path, JSON, body.toString());
    }

    static BankCall put(String path, ObjectNode body) {
        return new BankCall("PUT", path, JSON, body.toString());
    }

    /** What browsers send of a form. */
    static BankCall form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
        return new BankCall("POST", path, "application/x-www-form-urlencoded", body);
    }

    static BankCall delete(String path) {
        return new BankCall("DELETE", path, JSON, "");
    }

    /** A text as it may stand in a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Without the body: it may hold secrets and numbers of accounts. */
    @Override
    public String toString() {
        return method + " " + path.replaceAll("\\?.*", "");
    }
}
