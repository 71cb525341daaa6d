package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
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
    private final ObjectNode asked;

    /** What answers a request with a tag, whose body tells what was asked for. */
    SubmissionAnswer(DraftId tag, ObjectNode asked) {
        this.tag = tag;
        this.asked = asked;
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
                .filter(this::repeatsWhatWasAsked)
                .flatMap(Json::id)
                .map(id -> new SubmissionResult.Accepted(new BankDraftId(id)));
    }

    /** An answer that tells of another amount or account is not about our draft, whatever its tag says. */
    private boolean repeatsWhatWasAsked(JsonNode payment) {
        JsonNode amount = payment.path("amount");
        return tellsNoOther(payment, "externalBankAccountId", asked)
                && tellsNoOther(payment, "sourceWalletId", asked)
                && tellsNoOther(amount, "currency", asked.path("amount"))
                && (amount.path("value").isMissingNode()
                        || Json.decimal(amount.path("value"))
                                .filter(value -> value.compareTo(new BigDecimal(asked.path("amount")
                                                .path("value")
                                                .asText()))
                                        == 0)
                                .isPresent());
    }

    private static boolean tellsNoOther(JsonNode told, String name, JsonNode wanted) {
        return Json.text(told, name)
                .filter(text -> !text.equals(wanted.path(name).asText()))
                .isEmpty();
    }
}
