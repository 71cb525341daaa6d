package org.paymentassistant.application.risk;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.party.PartyName;

/**
 * What the signs say of a payment.
 *
 * @param issues what speaks against it, or should be known
 * @param rightName the account holder's name, where the bank says that it is nearly the creditor's
 */
public record Findings(List<ReviewIssue> issues, Optional<PartyName> rightName) {

    public Findings {
        issues = List.copyOf(issues);
    }
}
