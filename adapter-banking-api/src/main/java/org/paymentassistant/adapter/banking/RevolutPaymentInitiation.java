package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.PermanentAssistantException;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.port.out.PaymentInitiation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drafts of one payment each, with our draft's id at the end of their title. Thread-safe. */
final class RevolutPaymentInitiation implements PaymentInitiation {

    private static final Logger LOG = LoggerFactory.getLogger(RevolutPaymentInitiation.class);
    private static final String PATH = "/payment-drafts";

    private final BankLine line;
    private final BankReads reads;
    private final RevolutSettings settings;

    RevolutPaymentInitiation(BankLine line, BankReads reads, RevolutSettings settings) {
        this.line = line;
        this.reads = reads;
        this.settings = settings;
    }

    @Override
    public SubmissionResult submit(
            Company company, DraftId tag, PaymentInstruction instruction, Beneficiary beneficiary) {
        Optional<CounterpartyId> receiver = CounterpartyId.of(beneficiary.id());
        if (receiver.isEmpty() || !Json.isId(instruction.debtorAccount().value())) {
            return new SubmissionResult.Refused("the bank knows no such account");
        }
        if (!DraftBody.canSay(instruction.chargeBearer())) {
            return new SubmissionResult.Refused("the bank lets no creditor bear the charges");
        }
        BankCall call = BankCall.post(PATH, DraftBody.of(tag, instruction, receiver.get(), today()));
        try {
            SubmissionResult result = read(tag, line.send(company, call));
            return settled(company, tag, believed(company, tag, instruction, result));
        } catch (TransientAssistantException nothingWasSent) {
            LOG.info("draft {} not sent: {}", tag.value(), nothingWasSent.getMessage());
            return new SubmissionResult.Unavailable();
        }
    }

    private static SubmissionResult read(DraftId tag, Delivery delivery) {
        if (delivery instanceof Delivery.NotSent) {
            return new SubmissionResult.Unavailable();
        }
        return delivery instanceof Delivery.Answered answered
                ? read(tag, answered.answer())
                : new SubmissionResult.InDoubt();
    }

    private static SubmissionResult read(DraftId tag, BankAnswer answer) {
        if (answer.isSuccess()) {
            return answer.json()
                    .flatMap(Json::id)
                    .<SubmissionResult>map(id -> new SubmissionResult.Accepted(new BankDraftId(id)))
                    .orElseGet(SubmissionResult.InDoubt::new);
        }
        if (answer.isRefusal()) {
            return new SubmissionResult.Refused(Json.message(answer));
        }
        LOG.warn("draft {}: the bank answers with status {}", tag.value(), answer.status());
        return answer.isTurnedAway() ? new SubmissionResult.Unavailable() : new SubmissionResult.InDoubt();
    }

    /** The bank answers with a mere id: what it names is looked at before it is believed to be what was asked for. */
    private SubmissionResult believed(
            Company company, DraftId tag, PaymentInstruction instruction, SubmissionResult result) {
        return result instanceof SubmissionResult.Accepted accepted
                        && !isShown(company, tag, instruction, accepted.bankDraft())
                ? new SubmissionResult.InDoubt()
                : result;
    }

    private boolean isShown(Company company, DraftId tag, PaymentInstruction instruction, BankDraftId draft) {
        try {
            return details(company, draft)
                    .filter(found -> DraftTitle.hasTag(title(found), tag))
                    .filter(found -> isOver(instruction.instructedAmount(), found))
                    .isPresent();
        } catch (TransientAssistantException e) {
            return false;
        }
    }

    private static boolean isOver(Money amount, JsonNode draft) {
        JsonNode shown = draft.path("payments").path(0).path("amount");
        return Json.text(shown, "currency")
                        .filter(amount.currency().getCurrencyCode()::equals)
                        .isPresent()
                && Json.decimal(shown.path("amount"))
                        .filter(value -> value.compareTo(amount.amount()) == 0)
                        .isPresent();
    }

    /** One look ends most doubts at once. That nothing is found ends none: the request may still arrive. */
    private SubmissionResult settled(Company company, DraftId tag, SubmissionResult result) {
        if (!(result instanceof SubmissionResult.InDoubt)) {
            return result;
        }
        try {
            return listed(company, tag).stream()
                    .findFirst()
                    .<SubmissionResult>map(SubmissionResult.Accepted::new)
                    .orElse(result);
        } catch (TransientAssistantException e) {
            return result;
        }
    }

    @Override
    public List<BankDraft> findByTag(Company company, DraftId tag) {
        return listed(company, tag).stream()
                .flatMap(id -> find(company, tag, id).stream())
                .toList();
    }

    private List<BankDraftId> listed(Company company, DraftId tag) {
        return reads.list(company, PATH + "?source=api", "payment_orders").stream()
                .filter(order -> DraftTitle.hasTag(title(order), tag))
                .map(order -> Json.id(order).orElseThrow(() -> BankReads.notUnderstood(PATH)))
                .distinct()
                .map(BankDraftId::new)
                .toList();
    }

    /** A list with something else in it than drafts may hide ours, so that it counts as no answer. */
    private static String title(JsonNode order) {
        JsonNode title = order.path("title");
        if (!order.isObject() || !(title.isTextual() || title.isNull() || title.isMissingNode())) {
            throw BankReads.notUnderstood(PATH);
        }
        return title.isTextual() ? title.textValue() : "";
    }

    @Override
    public Optional<BankDraft> find(Company company, DraftId tag, BankDraftId draft) {
        return details(company, draft).map(found -> new BankDraft(draft, tag, DraftState.of(found)));
    }

    private Optional<JsonNode> details(Company company, BankDraftId draft) {
        return Json.isId(draft.value())
                ? reads.one(company, PATH + "/" + draft.value(), "payment_draft")
                : Optional.empty();
    }

    @Override
    public void deleteUnconfirmed(Company company, BankDraftId draft) {
        if (!isUnconfirmed(company, draft)) {
            return;
        }
        Delivery delivery = line.send(company, BankCall.delete(PATH + "/" + draft.value()));
        boolean deleted = delivery instanceof Delivery.Answered answered
                && answered.answer().isSuccess();
        if (!deleted && isUnconfirmed(company, draft)) {
            throw new TransientAssistantException("the bank has not deleted a draft: " + delivery.inShort());
        }
    }

    private boolean isUnconfirmed(Company company, BankDraftId draft) {
        Optional<JsonNode> found = details(company, draft);
        if (found.isEmpty() || DraftState.of(found.get()) != BankDraft.State.UNCONFIRMED) {
            return false;
        }
        if (!DraftTitle.isOurs(title(found.get()))) {
            throw new PermanentAssistantException("a draft that is not ours is not deleted");
        }
        return true;
    }

    private LocalDate today() {
        return settings.clock().instant().atZone(settings.zone()).toLocalDate();
    }
}
