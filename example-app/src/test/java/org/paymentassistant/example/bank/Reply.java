package org.paymentassistant.example.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An answer of the bank, and the nonce of the request in Base64. */
record Reply(int status, String contentType, String body, String nonce) {
    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + body, e);
        }
    }

    /** Gives the text at a JSON pointer, empty if there is none. */
    String text(String pointer) {
        return json().at(pointer).asText();
    }
}
