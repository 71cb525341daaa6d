package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;

/** A subscription of a company to events. Immutable. */
record WebhookSubscription(
        String id, List<String> events, URI url, String secret, Register<FailedNotification> failures) {

    /** Describes this subscription without its secret, which is shown only when it is made. */
    ObjectNode json() {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        events.forEach(names::add);
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("webhookId", id);
        json.set("events", names);
        return json.put("url", url.toString());
    }

    ObjectNode jsonWithSecret() {
        return json().put("secret", secret);
    }

    @Override
    public String toString() {
        return "WebhookSubscription[" + id + ", " + events + "]";
    }
}
