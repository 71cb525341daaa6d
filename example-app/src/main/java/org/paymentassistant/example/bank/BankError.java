package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** An error answer: HTTP status, the bank's code, type and message, and for a failed verification of the payee its result. */
record BankError(int httpStatus, int code, String type, String message, Optional<ObjectNode> payeeVerification) {

    static BankError invalid(String message) {
        return plain(400, 1, "Invalid parameter", message);
    }

    static BankError forbiddenCharacter(String where) {
        return plain(400, 2, "Forbidden character", where + " contains one of the characters & < > % ? \\ / |");
    }

    static BankError unauthenticated(String message) {
        return plain(401, 3, "Unauthorized", message);
    }

    static BankError unknown(String what) {
        return plain(404, 4, "Unknown object", what + " does not exist");
    }

    static BankError wrongStatus(String message) {
        return plain(400, 5, "Operation not allowed", message);
    }

    static BankError exists(String message) {
        return plain(400, 9, "Entry already exists", message);
    }

    static BankError broken(int httpStatus) {
        return plain(httpStatus, 99, "Internal error", "The request could not be processed");
    }

    static BankError payeeNotVerified(ObjectNode verification) {
        return new BankError(
                400, 12, "Verification of payee", "The payee could not be verified", Optional.of(verification));
    }

    private static BankError plain(int httpStatus, int code, String type, String message) {
        return new BankError(httpStatus, code, type, message, Optional.empty());
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("errorCode", code)
                .put("errorType", type)
                .put("errorMessage", message)
                .put("link", "https://bank.example/errors/" + code);
        payeeVerification.ifPresent(result -> json.set("payeeVerification", result));
        return json;
    }
}
