package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A call of the bank's API.
 *
 * @param method the HTTP method
 * @param path path and query below the base, beginning with a slash
 * @param body what is sent
 */
record BankCall(String method, String path, Optional<JsonNode> body) {

    static BankCall get(String path) {
        return new BankCall("GET", path, Optional.empty());
    }

    static BankCall post(String path, ObjectNode body) {
        return new BankCall("POST", path, Optional.of(body));
    }

    static BankCall delete(String path) {
        return new BankCall("DELETE", path, Optional.empty());
    }
}
