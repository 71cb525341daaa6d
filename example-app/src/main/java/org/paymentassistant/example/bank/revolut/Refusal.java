package org.paymentassistant.example.bank.revolut;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.paymentassistant.example.bank.BankResponse;

/** The bank does not do what it is asked; the answer says why. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int INVALID = 3000;

    private final int status;
    private final String said;

    Refusal(int status, String said) {
        super(said, null, false, false);
        this.status = status;
        this.said = said;
    }

    static Refusal invalid(String said) {
        return new Refusal(400, said);
    }

    static Refusal unknown(String what) {
        return new Refusal(404, what + " not found");
    }

    BankResponse response() {
        return BankResponse.json(
                status,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("code", INVALID)
                        .put("message", said)
                        .toString());
    }
}
