package org.paymentassistant.application.risk;

import java.util.List;
import java.util.Map;
import org.paymentassistant.domain.mail.SenderAuthentication;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;

/**
 * Nobody knows whether the mail is from whom it says. A sender that is checked and false never gets here: such mail is not
 * processed at all.
 */
final class UnverifiedSender implements Signal {

    @Override
    public List<ReviewIssue> in(Circumstances circumstances) {
        return circumstances
                        .mail()
                        .filter(mail -> mail.authentication() != SenderAuthentication.PASS)
                        .isPresent()
                ? List.of(ReviewIssue.ofDocument(Severity.INFO, IssueCode.SENDER_NOT_VERIFIED, Map.of()))
                : List.of();
    }
}
