package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/** What the bank remembers of one authenticated request and its answer, also if the answer was lost on its way. */
record RequestLog(
        String id, String nonce, Instant closedAt, Company company, BankRequest request, BankResponse response) {

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("createdAt", BankTime.text(request.receivedAt()))
                .put("closedAt", BankTime.text(closedAt))
                .put("tokenNonce", nonce)
                .put("remoteAddress", request.remoteAddress())
                .put("requestMethod", request.method())
                .put("uriRequested", request.uri().getPath())
                .put(
                        "parametersGiven",
                        Optional.ofNullable(request.uri().getQuery()).orElse(""))
                .put("requestBody", request.body())
                .put("httpResponseCode", response.status())
                .put("responseBody", response.body())
                .put("login", company.username())
                .put("legalname", company.legalName());
    }
}
