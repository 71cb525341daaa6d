package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** A notification that no attempt could deliver. */
record FailedNotification(
        String id, ObjectNode content, String errorMessage, int httpStatus, Instant failedAt, int retryCount) {

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
        json.set("notificationContent", content);
        return json.put("errorMessage", errorMessage)
                .put("httpStatusCode", Integer.toString(httpStatus))
                .put("failedAt", BankTime.text(failedAt))
                .put("retryCount", retryCount);
    }
}
