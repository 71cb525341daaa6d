package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Verifies payees where a request asks for it: a result for the answer, or a refusal with the right name. */
final class PayeeVerification {
    private final PayeeDirectory directory;

    PayeeVerification(PayeeDirectory directory) {
        this.directory = directory;
    }

    /** Gives what the answer shows, or nothing if the request does not ask or the account cannot be verified. */
    Optional<ObjectNode> verify(Fields body, AccountNumber account, String name, HolderType type) {
        if (!body.flag("verificationOfPayee")) {
            return Optional.empty();
        }
        PayeeCheck check = directory.check(account, name, type);
        if (check instanceof PayeeCheck.CloseMatch close) {
            throw new BankRefusal(BankError.payeeNotVerified(PayeeCheck.describe(close)));
        }
        if (check instanceof PayeeCheck.NoMatch) {
            throw new BankRefusal(BankError.payeeNotVerified(PayeeCheck.failure()));
        }
        return check instanceof PayeeCheck.Match ? Optional.of(PayeeCheck.success()) : Optional.empty();
    }
}
