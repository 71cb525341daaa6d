package org.paymentassistant.example.bank.revolut;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.paymentassistant.example.bank.AccountNumber;

/**
 * A counterparty with its one account.
 *
 * @param details the account's fields as they were stated
 */
record KnownCounterparty(
        String client,
        String id,
        String name,
        String accountId,
        AccountNumber number,
        String currency,
        String country,
        Instant createdAt,
        ObjectNode details) {

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("name", name)
                .put("state", "created")
                .put("country", country)
                .put("created_at", createdAt.toString())
                .put("updated_at", createdAt.toString());
        ObjectNode account = json.putArray("accounts").addObject();
        account.put("id", accountId)
                .put("name", name)
                .put("bank_country", country)
                .put("currency", currency)
                .put("type", "external");
        account.setAll(details);
        return json;
    }
}
