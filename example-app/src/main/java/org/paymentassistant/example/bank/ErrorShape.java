package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells how the bank puts an error into its answers. */
public enum ErrorShape {
    /** <code>{"errorCode":…}</code>. */
    BARE(""),
    /** <code>{"error":{"errorCode":…}}</code>. */
    LOWER_CASE("error"),
    /** <code>{"Error":{"errorCode":…}}</code>. */
    CAPITALISED("Error");

    private final String envelope;

    ErrorShape(String envelope) {
        this.envelope = envelope;
    }

    ObjectNode apply(ObjectNode error) {
        return envelope.isEmpty()
                ? error
                : JsonNodeFactory.instance.objectNode().set(envelope, error);
    }
}
