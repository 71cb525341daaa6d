package org.paymentassistant.adapter.banking;

import java.util.Optional;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an answer to the request for a payment means. Only what is certain counts: anything that may come from a bank which
 * has the payment leaves a doubt.
 */
final class SubmissionAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionAnswer.class);

    private final DraftId tag;

    SubmissionAnswer(DraftId tag) {
        this.tag = tag;
    }

    SubmissionResult read(Delivery delivery) {
        if (delivery instanceof Delivery.NotSent) {
            return new SubmissionResult.Unavailable();
        }
        return delivery instanceof Delivery.Answered answered
                ? read(answered.answer())
                : new SubmissionResult.InDoubt();
    }

    /** What the bank's log of the request says, where that ends the doubt. */
    Optional<SubmissionResult> settled(BankAnswer logged) {
        boolean certain = logged.isSuccess() || logged.isRefusal();
        return Optional.of(logged).filter(answer -> certain).map(this::read);
    }

    private SubmissionResult read(BankAnswer answer) {
        if (answer.isSuccess()) {
            return accepted(answer).orElseGet(SubmissionResult.InDoubt::new);
        }
        if (answer.isRefusal()) {
            return new SubmissionResult.Refused(Json.message(answer));
        }
        LOG.warn("draft {}: the bank answers with status {}", tag.value(), answer.status());
        return answer.isTurnedAway() ? new SubmissionResult.Unavailable() : new SubmissionResult.InDoubt();
    }

    private Optional<SubmissionResult> accepted(BankAnswer answer) {
        return answer.json()
                .map(body -> Json.unwrapped(body, "payment"))
                .filter(payment ->
                        Json.text(payment, "tag").filter(tag.value()::equals).isPresent())
                .flatMap(Json::id)
                .map(id -> new SubmissionResult.Accepted(new BankDraftId(id)));
    }
}
