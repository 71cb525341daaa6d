package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.PermanentAssistantException;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.port.out.PaymentInitiation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Payments that await a person at the bank, each with our draft's id as its tag. Thread-safe. */
final class ApiPaymentInitiation implements PaymentInitiation {

    private static final Logger LOG = LoggerFactory.getLogger(ApiPaymentInitiation.class);

    private final BankLine line;
    private final BankReads reads;
    private final RequestLogs logs;
    private final BankingApiSettings settings;

    ApiPaymentInitiation(BankLine line, BankReads reads, BankingApiSettings settings) {
        this.line = line;
        this.reads = reads;
        this.logs = new RequestLogs(line);
        this.settings = settings;
    }

    @Override
    public SubmissionResult submit(
            Company company, DraftId tag, PaymentInstruction instruction, Beneficiary beneficiary) {
        Optional<PaymentOption> option;
        try {
            option = option(company, instruction, beneficiary);
        } catch (TransientAssistantException nothingWasSent) {
            LOG.info("draft {} not sent: {}", tag.value(), nothingWasSent.getMessage());
            return new SubmissionResult.Unavailable();
        }
        if (option.isEmpty()) {
            return new SubmissionResult.Refused("the bank offers no ordinary payment between these accounts");
        }
        ObjectNode body = PaymentBody.of(tag, instruction, beneficiary, option.get(), today());
        SubmissionAnswer answer = new SubmissionAnswer(tag, body);
        Delivery delivery = line.send(company, BankCall.post("/payments", body));
        SubmissionResult result = answer.read(delivery);
        return result instanceof SubmissionResult.InDoubt || isAboutAccess(delivery)
                ? logs.find(company, delivery).flatMap(answer::settled).orElse(result)
                : result;
    }

    /** A request that a network repeats is turned away the second time, and its first copy may have made the draft. */
    private static boolean isAboutAccess(Delivery delivery) {
        return delivery instanceof Delivery.Answered answered
                && answered.answer().isAboutAccess();
    }

    private Optional<PaymentOption> option(Company company, PaymentInstruction instruction, Beneficiary beneficiary) {
        String wallet = instruction.debtorAccount().value();
        String account = beneficiary.id().value();
        if (!Json.isId(wallet) || !Json.isId(account)) {
            return Optional.empty();
        }
        return reads.one(company, "/payments/options/" + wallet + "/" + account, "paymentOption")
                .flatMap(options ->
                        PaymentOption.choose(options, instruction.chargeBearer(), instruction.instructedAmount()));
    }

    @Override
    public List<BankDraft> findByTag(Company company, DraftId tag) {
        LocalDate from = today().minusDays(settings.lookBack().toDays());
        return reads.all(company, "/payments/all?sort=ASC&fromDate=" + from, "payments").stream()
                .filter(payment -> hasTag(payment, tag))
                .map(payment -> draft(payment, tag))
                .toList();
    }

    /** A list with something else in it than payments may hide ours, so that it counts as no answer. */
    private static boolean hasTag(JsonNode payment, DraftId tag) {
        JsonNode found = payment.path("tag");
        if (!payment.isObject() || !(found.isTextual() || found.isNull() || found.isMissingNode())) {
            throw BankReads.notUnderstood("/payments/all");
        }
        return found.asText().strip().equals(tag.value());
    }

    private static BankDraft draft(JsonNode payment, DraftId tag) {
        String id = Json.id(payment).orElseThrow(() -> BankReads.notUnderstood("/payments/all"));
        return new BankDraft(new BankDraftId(id), tag, state(payment));
    }

    private static BankDraft.State state(JsonNode payment) {
        return PaymentStatus.state(
                Json.text(payment, "status").orElseThrow(() -> BankReads.notUnderstood("/payments/all")));
    }

    @Override
    public boolean takesInvoices() {
        return true;
    }

    @Override
    public boolean attachInvoice(Company company, BankDraftId draft, SourceDocument invoice) {
        if (!isUnconfirmed(company, draft)) {
            return false;
        }
        Delivery delivery = line.send(company, ProofOfTransaction.call(draft, invoice));
        if (delivery instanceof Delivery.Answered answered && answered.answer().isRefusal()) {
            LOG.warn("the bank does not take an invoice: {}", delivery.inShort());
            return false;
        }
        if (delivery instanceof Delivery.Answered answered && answered.answer().isSuccess()) {
            return true;
        }
        throw new TransientAssistantException("the bank has not taken an invoice: " + delivery.inShort());
    }

    @Override
    public void deleteUnconfirmed(Company company, BankDraftId draft) {
        if (!isUnconfirmed(company, draft)) {
            return;
        }
        Delivery delivery = line.send(company, BankCall.delete("/payments/" + draft.value()));
        boolean deleted = delivery instanceof Delivery.Answered answered
                && answered.answer().isSuccess();
        if (!deleted && isUnconfirmed(company, draft)) {
            throw new TransientAssistantException("the bank has not deleted a draft: " + delivery.inShort());
        }
    }

    private boolean isUnconfirmed(Company company, BankDraftId draft) {
        if (!Json.isId(draft.value())) {
            return false;
        }
        Optional<JsonNode> payment = reads.one(company, "/payments/" + draft.value(), "payment");
        if (payment.isEmpty() || state(payment.get()) != BankDraft.State.UNCONFIRMED) {
            return false;
        }
        if (!isOurs(payment.get(), draft)) {
            throw new PermanentAssistantException("a payment that is not ours is not deleted");
        }
        return true;
    }

    /** The payment asked for, and tagged as only drafts of ours are. */
    private static boolean isOurs(JsonNode payment, BankDraftId draft) {
        boolean same = Json.id(payment).filter(draft.value()::equals).isPresent();
        return same
                && Json.text(payment, "tag")
                        .filter(tag -> tag.matches("[A-Za-z0-9]{8,35}"))
                        .isPresent();
    }

    private LocalDate today() {
        return settings.clock().instant().atZone(settings.zone()).toLocalDate();
    }
}
