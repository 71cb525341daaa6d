package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The outcome of comparing the name of a payee with the owner of the account (verification of payee). */
sealed interface PayeeCheck {

    /** Name and type are those of the owner. */
    record Match() implements PayeeCheck {}

    /** The name is close; the owner's name is told. */
    record CloseMatch(String ownerName, HolderType ownerType) implements PayeeCheck {}

    /** The account belongs to somebody else. */
    record NoMatch() implements PayeeCheck {}

    /** The bank of the account does not take part in the scheme. */
    record NotAvailable() implements PayeeCheck {}

    static ObjectNode success() {
        return verification("SUCCESS", "Match");
    }

    static ObjectNode describe(CloseMatch match) {
        ObjectNode json = verification("PARTIAL", "Close match");
        json.putObject("corrections")
                .put("account_holder_name", match.ownerName())
                .put("account_holder_type", match.ownerType().word());
        return json;
    }

    static ObjectNode failure() {
        return verification("FAILED", "No match");
    }

    private static ObjectNode verification(String status, String message) {
        return JsonNodeFactory.instance.objectNode().put("status", status).put("message", message);
    }
}
